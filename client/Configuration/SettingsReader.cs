using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Network.Client.Commands;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Configuration;

/// <summary>Reads the <c>Network</c> section strictly: every mistake is named, at once.</summary>
public sealed class SettingsReader
{
    public const string Section = "Network";

    private readonly IConfigurationSection _section;
    private readonly List<string> _mistakes = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    private SettingsReader(IConfiguration configuration) =>
        _section = configuration.GetSection(Section);

    /// <exception cref="ExpectedFailureException">With a line for each mistake.</exception>
    public static NetworkSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var reader = new SettingsReader(configuration);
        var settings = reader.Read();
        reader.CheckNames();
        return reader._mistakes.Count == 0
            ? settings
            : throw new ExpectedFailureException(ExitCode.BadInput, Told(reader._mistakes));
    }

    /// <summary>One mistake is one line; several are a line each under a heading.</summary>
    private static string Told(List<string> mistakes) => mistakes is [var only]
        ? $"Wrong setting: {only}"
        : string.Join('\n', ["The settings are wrong:", .. mistakes.Select(m => $"  {m}")]);

    private NetworkSettings Read()
    {
        var usual = new NetworkSettings();
        var store = Store(usual.Store);
        return new NetworkSettings
        {
            Policies = List("Policies") is { Length: > 0 } given ? given : usual.Policies,
            Store = store,
            Cluster = Cluster(usual.Cluster, store),
            Urls = Urls(usual.Urls),
            Actor = Actor(usual.Actor),
            Limits = new LimitSettings(
                Number("Limits:RequestsPerSecond", usual.Limits.RequestsPerSecond, 1_000_000),
                Number("Limits:RequestsBurst", usual.Limits.RequestsBurst, 10_000_000),
                Number("Limits:BodyBytesMax", usual.Limits.BodyBytesMax, 64 * 1024 * 1024),
                Number("Limits:LiveConnectionsMax", usual.Limits.LiveConnectionsMax, 1_000_000),
                Number("Limits:LiveConnectionsPerAddressMax",
                    usual.Limits.LiveConnectionsPerAddressMax, 1_000_000)),
            SignIn = SignIn(usual.SignIn),
            Simulated = Flag("Simulated", usual.Simulated),
        };
    }

    private StoreSettings Store(StoreSettings usual)
    {
        var store = new StoreSettings(
            Word("Store:Provider", usual.Provider),
            Text("Store:Path", usual.Path),
            Text("Store:ConnectionString", usual.ConnectionString));
        if (store.Provider == Provider.Postgres && store.ConnectionString.Length == 0)
        {
            Mistake("Store:ConnectionString", "is needed when the provider is 'postgres'");
        }

        return store;
    }

    private ClusterSettings Cluster(ClusterSettings usual, StoreSettings store)
    {
        var cluster = ClusterSettings.Read(
            Word("Cluster:Role", usual.Role),
            (name, other) => Text($"Cluster:{name}", other),
            (name, other, max) => Number($"Cluster:{name}", other, max));
        if (cluster.Role != ClusterRole.None && !Clusters.AreBuilt)
        {
            Mistake("Cluster:Role", "needs a build with -p:UseOrleans=true (docs/cluster.md)");
        }
        else if (cluster.Role != ClusterRole.None && store.Provider != Provider.Postgres)
        {
            Mistake("Cluster:Role", "needs PostgreSQL: --postgres \"Host=…;Database=…\"");
        }

        return cluster;
    }

    private string Urls(string usual)
    {
        var urls = Text("Urls", usual);
        foreach (var url in urls.Split(';'))
        {
            if (!Uri.TryCreate(url.Replace("//*", "//any").Replace("//+", "//any"),
                    UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                Mistake("Urls", $"'{url}' is not an address such as http://localhost:5080");
            }
        }

        return urls;
    }

    private ActorSettings Actor(ActorSettings usual)
    {
        var id = Text("Actor:Id", usual.Id);
        if (!GrainKey.IsPart(id))
        {
            Mistake("Actor:Id", $"'{id}' is not of lower-case letters, digits and hyphens");
        }

        var names = List("Actor:Roles");
        var roles = names.Select((name, i) => ParseWord<Role>($"Actor:Roles:{i}", name)).ToList();
        return new ActorSettings(id, names.Length == 0 ? usual.Roles : [.. roles.OfType<Role>()]);
    }

    private SignInSettings SignIn(SignInSettings usual)
    {
        var proxies = List("SignIn:Proxies");
        foreach (var proxy in proxies.Where(p => !IsAddressOrNetwork(p)))
        {
            Mistake("SignIn:Proxies", $"'{proxy}' is neither an address nor a network such as "
                + "10.0.0.0/8");
        }

        return new SignInSettings(
            Word("SignIn:Mode", usual.Mode), SignInProvider(),
            Number("SignIn:PerMinuteMax", usual.PerMinuteMax, 1_000_000))
        {
            Proxies = proxies,
        };
    }

    /// <summary>All of its settings or none.</summary>
    private ProviderSettings? SignInProvider()
    {
        const string at = "SignIn:Provider";
        var given = new ProviderSettings(
            Text($"{at}:Name", ""), Text($"{at}:ClientId", ""), Text($"{at}:ClientSecret", ""),
            Text($"{at}:Authorize", ""), Text($"{at}:Token", ""), Text($"{at}:User", ""),
            Text($"{at}:UserField", "sub"), Text($"{at}:Scope", ""));
        string[] needed = [given.Name, given.ClientId, given.ClientSecret, given.Authorize,
            given.Token, given.User];
        if (needed.All(n => n.Length == 0))
            return null;

        if (needed.Any(n => n.Length == 0))
        {
            Mistake(at, "needs Name, ClientId, ClientSecret, Authorize, Token and User");
        }

        return given;
    }

    private static bool IsAddressOrNetwork(string text) =>
        IPAddress.TryParse(text, out _) || IPNetwork.TryParse(text, out _);

    private string Text(string key, string usual)
    {
        _known.Add(key);
        return _section[key] is { Length: > 0 } value ? value : usual;
    }

    private ImmutableArray<string> List(string key)
    {
        var values = _section.GetSection(key).GetChildren().ToList();
        _known.Add(key);
        _known.UnionWith(values.Select(v => $"{key}:{v.Key}"));
        return [.. values.Select(v => v.Value).OfType<string>().Where(v => v.Length > 0)];
    }

    private int Number(string key, int usual, int max)
    {
        var text = Text(key, usual.ToString(CultureInfo.InvariantCulture));
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= max)
        {
            return number;
        }

        Mistake(key, $"'{text}' is not a whole number from 1 to {max}");
        return usual;
    }

    private bool Flag(string key, bool usual)
    {
        var text = Text(key, usual ? "true" : "false");
        if (bool.TryParse(text, out var flag))
            return flag;

        Mistake(key, $"'{text}' is neither true nor false");
        return usual;
    }

    private T Word<T>(string key, T usual) where T : struct, Enum =>
        Text(key, "") is { Length: > 0 } text ? ParseWord<T>(key, text) ?? usual : usual;

    private T? ParseWord<T>(string key, string text) where T : struct, Enum
    {
        var words = Enum.GetValues<T>().ToDictionary(Words.Of, StringComparer.Ordinal);
        if (words.TryGetValue(text, out var value))
            return value;

        Mistake(key, $"'{text}' is none of: {string.Join(", ", words.Keys)}");
        return null;
    }

    private void CheckNames()
    {
        var given = _section.AsEnumerable(makePathsRelative: true)
            .Where(p => p.Value is not null && !_known.Contains(p.Key))
            .Select(p => p.Key);
        foreach (var key in given)
        {
            Mistake(key, "is not a setting");
        }
    }

    private void Mistake(string key, string what) =>
        _mistakes.Add($"{Section}:{key}: {what}.");
}
