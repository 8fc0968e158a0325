using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Network.Client.Configuration;
using Network.Silo;
using Network.Tests.Tidy;

namespace Network.Tests.Deployment;

/// <summary>Every setting that units, manifest and guides name exists under that name.</summary>
public sealed partial class DeployedSettingsTests
{
    /// <summary>Of a silo's own program, which the usual build does not hold.</summary>
    private const string HealthUrl = "Cluster:HealthUrl";

    private static readonly string[] Units =
        ["deploy/systemd/network-silo@.service", "deploy/systemd/network-client.service"];

    private static readonly string[] Guides = ["docs/cluster.md", "docs/cluster.zh-CN.md"];

    public static TheoryData<string> Named =>
        [.. Units.Concat(Guides)
            .Concat(["deploy/kubernetes/network.yaml", "docs/operations.md",
                "docs/operations.zh-CN.md"])];

    [Theory]
    [MemberData(nameof(Named))]
    public void Settings_NamedInAFile_Exist(string file)
    {
        var text = Text(file);
        var names = Variable().Matches(text).Select(m => m.Groups[1].Value.Replace("__", ":"))
            .Concat(Comment().Matches(text).Select(m => m.Value))
            .Concat(Set().Matches(text).Select(m => m.Groups[1].Value))
            .Where(n => n != HealthUrl).Distinct().ToList();

        names.ForEach(Exists);
    }

    [Theory]
    [InlineData("docs/cluster.md")]
    [InlineData("docs/cluster.zh-CN.md")]
    public void Guide_OfTheCluster_HasALineForEverySetting(string guide) =>
        Row().Matches(Text(guide)).Select(m => m.Groups[1].Value).ShouldBe(
            typeof(ClusterSettings).GetProperties().Select(p => $"Cluster:{p.Name}")
                .Append(HealthUrl),
            ignoreOrder: true);

    [Fact]
    public void Silo_WhereItIsBuilt_ReadsItsHealthUrl() =>
        Text("silo/Orleans/SiloSettings.cs").ShouldContain($"\"{HealthUrl}\"");

    [Theory]
    [InlineData("deploy/systemd/network-silo@.service", "Network.Silo", "silo")]
    [InlineData("deploy/systemd/network-client.service", "Network.Client", "client")]
    public void Unit_OfAProgram_StartsWhatTheBuildMakes(string unit, string program, string part)
    {
        var lines = Text(unit).Split('\n');

        lines.Single(l => l.StartsWith("ExecStart=", StringComparison.Ordinal))
            .ShouldStartWith($"ExecStart=/usr/bin/dotnet /opt/network/{part}/{program}.dll");
        File.Exists(Path.Combine(Repository.Root, part, $"{program}.csproj")).ShouldBeTrue();
        lines.ShouldContain("User=network");
        lines.ShouldContain("Restart=always");
    }

    private static void Exists(string name)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [KeyValuePair.Create($"{SettingsReader.Section}:{name}", (string?)"")]).Build();
        Should.NotThrow(() => SettingsReader.Read(configuration), name);
    }

    [Fact]
    public void Setting_ThatDoesNotExist_IsFound() => Should.Throw<ShouldAssertException>(
        () => Exists("Cluster:SiloPrt"));

    private static string Text(string file) =>
        File.ReadAllText(Path.Combine(Repository.Root, file));

    [GeneratedRegex("Network__([A-Za-z_0-9]+[A-Za-z0-9])(?![A-Za-z0-9_])")]
    private static partial Regex Variable();

    [GeneratedRegex("(?<=^# .*)\\b(Store|Cluster|SignIn|Limits):[A-Z][A-Za-z]+",
        RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("--set ([A-Z][A-Za-z]+:[A-Z][A-Za-z]+)")]
    private static partial Regex Set();

    [GeneratedRegex(@"^\| `(Cluster:[A-Za-z]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
