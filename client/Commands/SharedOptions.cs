using System.CommandLine;
using System.Globalization;
using Network.Client.Configuration;

namespace Network.Client.Commands;

/// <summary>Options that every command that opens a network has, and what they set.</summary>
internal sealed class SharedOptions
{
    private readonly Option<string[]> _policy = new("--policy")
    {
        Description = "Policy file, or a folder of them (default: Kunshan 2024).",
        HelpName = "file",
    };

    private readonly Option<string?> _database = new("--database", "--data")
    {
        Description = "SQLite file of the network (default: data/network.db).",
        HelpName = "file",
    };

    private readonly Option<string?> _postgres = new("--postgres")
    {
        Description = "PostgreSQL connection string, instead of a SQLite file.",
        HelpName = "connection",
    };

    private readonly Option<string?> _config = new("--config")
    {
        Description = "A JSON file of settings, section 'Network'.",
        HelpName = "file",
    };

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "Any setting of the section 'Network', such as Limits:BodyBytesMax=65536.",
        HelpName = "name=value",
    };

    private readonly Option<string?>? _port;

    private readonly Option<string?>? _urls;

    private SharedOptions(Command command, bool serves)
    {
        foreach (var option in new Option[] { _policy, _database, _postgres, _config, _set })
        {
            command.Options.Add(option);
        }

        _set.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => t.Value.IndexOf('=') < 1) is { } token)
            {
                result.AddError($"'{token.Value}' is not of the form name=value.");
            }
        });
        if (serves)
        {
            command.Options.Add(_port = new Option<string?>("--port")
            {
                Description = "Port on this machine alone (default: 5080).",
                HelpName = "port",
            });
            _port.Validators.Add(result =>
            {
                if (result.Tokens is not [{ Value: { } port }] || !IsPort(port))
                {
                    result.AddError("The port must be a number from 1 to 65535.");
                }
            });
            command.Options.Add(_urls = new Option<string?>("--urls")
            {
                Description = "Addresses to listen on, such as http://0.0.0.0:5080.",
                HelpName = "urls",
            });
        }
    }

    /// <summary>Gives a command the options; <paramref name="serves"/> adds those of a server.
    /// </summary>
    public static SharedOptions AddTo(Command command, bool serves = false) =>
        new(command, serves);

    /// <summary>The settings, with what the command line says on top.</summary>
    /// <param name="defaults">Stand below everything, such as the demo's own database.</param>
    public NetworkSettings Read(
        ParseResult parsed, IReadOnlyDictionary<string, string?>? defaults = null)
    {
        var builder = new ConfigurationBuilder()
            .AddInMemoryCollection(Prefixed(defaults ?? new Dictionary<string, string?>()))
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), true);
        if (parsed.GetValue(_config) is { } file)
        {
            builder.AddJsonFile(Existing(file));
        }

        return SettingsReader.Read(builder
            .AddEnvironmentVariables()
            .AddInMemoryCollection(Prefixed(Given(parsed)))
            .Build());
    }

    private Dictionary<string, string?> Given(ParseResult parsed)
    {
        var given = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in parsed.GetValue(_set) ?? [])
        {
            var middle = pair.IndexOf('=', StringComparison.Ordinal);
            given[pair[..middle]] = pair[(middle + 1)..];
        }

        foreach (var (policy, i) in (parsed.GetValue(_policy) ?? []).Select((p, i) => (p, i)))
        {
            given[$"Policies:{i.ToString(CultureInfo.InvariantCulture)}"] = policy;
        }

        Put(given, "Store:Path", parsed.GetValue(_database), "Store:Provider", "sqlite");
        Put(given, "Store:ConnectionString", parsed.GetValue(_postgres),
            "Store:Provider", "postgres");
        if (_port is not null && parsed.GetValue(_port) is { } port)
        {
            given["Urls"] = $"http://localhost:{port}";
        }

        Put(given, "Urls", _urls is null ? null : parsed.GetValue(_urls));
        return given;
    }

    private static bool IsPort(string? text) => int.TryParse(
        text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
        && port is > 0 and <= ushort.MaxValue;

    private static void Put(Dictionary<string, string?> given, string key, string? value,
        string? also = null, string? alsoValue = null)
    {
        if (value is null)
            return;

        given[key] = value;
        if (also is not null)
        {
            given[also] = alsoValue;
        }
    }

    private static string Existing(string file) => File.Exists(file)
        ? Path.GetFullPath(file)
        : throw new ExpectedFailureException(ExitCode.BadInput, $"There is no file '{file}'.");

    private static IEnumerable<KeyValuePair<string, string?>> Prefixed(
        IReadOnlyDictionary<string, string?> settings) => settings.Select(s =>
            KeyValuePair.Create($"{SettingsReader.Section}:{s.Key}", s.Value));
}
