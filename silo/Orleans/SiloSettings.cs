using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Network.Silo.Orleans;

/// <summary>What a silo is started with: the same names as the client's, from
/// <c>appsettings.json</c>, the environment (<c>Network__Store__ConnectionString</c>) and the
/// command line, in that order of weight.</summary>
/// <param name="Policies">Policy files, one city each.</param>
/// <param name="ConnectionString">PostgreSQL database of journal and membership.</param>
/// <param name="HealthUrl">Where <c>/alive</c> and <c>/ready</c> are answered.</param>
internal sealed record SiloSettings(ImmutableArray<string> Policies, string ConnectionString,
    string HealthUrl, ClusterSettings Cluster)
{
    /// <summary>The short names on the command line.</summary>
    private static readonly Dictionary<string, string> Short = new()
    {
        ["--policy"] = "Network:Policies:0",
        ["--postgres"] = "Network:Store:ConnectionString",
        ["--cluster"] = "Network:Cluster:Name",
        ["--address"] = "Network:Cluster:Address",
        ["--silo-port"] = "Network:Cluster:SiloPort",
        ["--gateway-port"] = "Network:Cluster:GatewayPort",
        ["--health"] = "Network:Cluster:HealthUrl",
    };

    /// <exception cref="FormatException">What is wrong, in one line.</exception>
    public static SiloSettings Read(string[] arguments)
    {
        var section = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), true)
            .AddEnvironmentVariables()
            .AddCommandLine(arguments, Short)
            .Build()
            .GetSection("Network");
        string text(string name, string usual) =>
            section[name] is { Length: > 0 } value ? value : usual;
        var policies = section.GetSection("Policies").GetChildren()
            .Select(p => p.Value).OfType<string>().ToImmutableArray();
        return new SiloSettings(
            policies.IsEmpty ? UsualPolicies : policies,
            text("Store:ConnectionString", "") is { Length: > 0 } connection
                ? connection
                : throw new FormatException(
                    "A silo needs a PostgreSQL database: --postgres \"Host=…;Database=…\"."),
            text("Cluster:HealthUrl", "http://localhost:5090"),
            ClusterSettings.Read(ClusterRole.Silo,
                (name, usual) => text($"Cluster:{name}", usual),
                (name, usual, max) => Number(text, $"Cluster:{name}", usual, max)));
    }

    /// <summary>The policies that come with the product.</summary>
    private static ImmutableArray<string> UsualPolicies =>
        [Path.Combine(AppContext.BaseDirectory, "policies", "kunshan-2024.yaml")];

    private static int Number(
        Func<string, string, string> text, string name, int usual, int max)
    {
        var given = text(name, usual.ToString(CultureInfo.InvariantCulture));
        return int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= max
            ? number
            : throw new FormatException(
                $"Network:{name}: '{given}' is not a whole number from 1 to {max}.");
    }
}
