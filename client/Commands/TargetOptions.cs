using System.CommandLine;
using Network.Client.Configuration;

namespace Network.Client.Commands;

/// <summary>Which network a file goes to: a database that is opened for it, or a running service.
/// </summary>
internal sealed class TargetOptions
{
    private readonly Option<string?> _server = new("--server")
    {
        Description = "Address of a running network, such as http://localhost:5080. While the "
            + "service runs, its SQLite file cannot be opened a second time.",
        HelpName = "url",
    };

    private readonly Option<string?> _city = new("--city")
    {
        Description = "Code of the city (default: the only one there is).",
        HelpName = "code",
    };

    private TargetOptions(Command command)
    {
        command.Options.Add(_server);
        command.Options.Add(_city);
        _server.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } url && Address(url) is null)
                result.AddError($"'{url}' is not an address such as http://localhost:5080.");
        });
    }

    public static TargetOptions AddTo(Command command) => new(command);

    /// <param name="settings">Read only where the database is opened here.</param>
    public async Task<INetworkDoor> Open(ParseResult parsed, Func<NetworkSettings> settings,
        DoorUse use, CancellationToken cancel) =>
        parsed.GetValue(_server) is { } url
            ? await RemoteDoor.Open(Address(url)!, parsed.GetValue(_city), cancel)
            : await LocalDoor.Open(settings(), parsed.GetValue(_city), use, cancel);

    public string? City(ParseResult parsed) => parsed.GetValue(_city);

    public bool NamesServer(ParseResult parsed) => parsed.GetValue(_server) is not null;

    private static Uri? Address(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? new Uri(address.GetLeftPart(UriPartial.Authority)) : null;
}
