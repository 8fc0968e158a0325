using System.Net;
using System.Net.Sockets;
using Network.Tests.Tidy;

namespace Network.Tests.BlackBox;

/// <summary>
/// The network as a city runs it: the real program serving on a loopback port. It can be stopped,
/// killed and started again on the same store and port.
/// </summary>
internal sealed class ServedNetwork : IAsyncDisposable
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(15);

    private readonly TemporaryFolder _folder;
    private readonly bool _ownsFolder;
    private readonly ServedBehind? _behind;
    private ClientProcess? _process;

    private readonly IReadOnlyList<string> _settings;
    private readonly string _policy;

    private ServedNetwork(
        TemporaryFolder? folder, string? postgres, string? policy, IReadOnlyList<string>? settings,
        ServedBehind? behind)
    {
        _behind = behind;
        _policy = policy ?? Policy;
        _settings = [.. settings ?? [], .. behind?.Settings ?? []];
        _ownsFolder = folder is null;
        _folder = folder ?? new TemporaryFolder();
        Port = LoopbackPort.Free();
        Postgres = behind?.Database ?? postgres;
        Http = new HttpClient { BaseAddress = Address, Timeout = AnswerWithin };
    }

    /// <summary>Starts what is to stand behind every served network of the run, on a database
    /// and a policy; null for nothing.</summary>
    public static Func<string?, string, Task<ServedBehind>>? Behind { get; set; }

    public int Port { get; }

    /// <summary>Connection string of the database, or null where a SQLite file is used.</summary>
    public string? Postgres { get; }

    /// <summary>The SQLite file.</summary>
    public string Database => _folder.File("network.db");

    public Uri Address => new($"http://127.0.0.1:{Port}");

    public HttpClient Http { get; }

    public ClientProcess Process =>
        _process ?? throw new InvalidOperationException("The network has not been started.");

    public static string Policy { get; } =
        Path.Combine(Repository.Root, "policies", "kunshan-2024.yaml");

    /// <summary>The program that is started; another build's from the next start on.</summary>
    public string Program { get; set; } = ClientProcess.Program;

    private IReadOnlyDictionary<string, string>? Environment { get; init; }

    /// <summary>Starts on an empty SQLite file of its own, or on a PostgreSQL database.</summary>
    /// <param name="policy">Another policy file than Kunshan's.</param>
    /// <param name="settings">More settings, such as <c>Actor:Id=clerk</c>.</param>
    /// <param name="program">Another build's.</param>
    /// <param name="environment">Variables of the process.</param>
    public static async Task<ServedNetwork> Start(
        string? postgres = null, TemporaryFolder? folder = null, string? policy = null,
        IReadOnlyList<string>? settings = null, string? program = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var behind = Behind is null ? null : await Behind(postgres, policy ?? Policy);
        var network = new ServedNetwork(folder, postgres, policy, settings, behind)
        {
            Program = program ?? ClientProcess.Program,
            Environment = environment,
        };
        try
        {
            await network.Start();
            return network;
        }
        catch
        {
            await network.DisposeAsync();
            throw;
        }
    }

    /// <summary>The command line that serves this store on this port.</summary>
    public IEnumerable<string> Arguments =>
    [
        "serve", "--policy", _policy, "--urls", $"{Address}",
        "--set", "Limits:RequestsPerSecond=1000000", "--set", "Limits:RequestsBurst=1000000",
        .. _settings.SelectMany(s => new[] { "--set", s }),
        .. StoreArguments,
    ];

    private string[] StoreArguments =>
        Postgres is null ? ["--database", Database] : ["--postgres", Postgres];

    /// <summary>Starts, or starts again, and waits until it can be used.</summary>
    public async Task Start()
    {
        _process?.Dispose();
        _process = new ClientProcess(Arguments, _folder.Path, Program, Environment);
        await Eventually.Is(IsReady, ready => ready, ReadyWithin,
            _ => $"The network did not get ready.\n{_process}");
    }

    /// <summary>Starts it and kills it before it is ready, or soon after.</summary>
    public async Task StartAndKill(TimeSpan after)
    {
        _process?.Dispose();
        _process = new ClientProcess(Arguments, _folder.Path);
        using var timer = new PeriodicTimer(after);
        await timer.WaitForNextTickAsync();
        await Kill();
    }

    /// <summary>Asks it to stop and gives its exit code.</summary>
    public async Task<int> Stop()
    {
        await Process.Terminate();
        return await Process.Exit();
    }

    /// <summary>The command line's own check of a store that nobody serves finds no fault.
    /// </summary>
    public async Task ShouldVerify()
    {
        var (code, printed, errors) = await ClientProcess.Run(
            _folder.Path, ["verify", .. StoreArguments]);
        code.ShouldBe(0, $"{printed}\n{errors}");
    }

    /// <summary>Whether it takes no more connections.</summary>
    public async Task<bool> Refuses()
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, Port);
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    public Task Kill() => Process.Kill();

    public async ValueTask DisposeAsync()
    {
        _process?.Dispose();
        Http.Dispose();
        foreach (var process in _behind?.Processes ?? [])
        {
            await process.DisposeAsync();
        }

        if (_ownsFolder)
        {
            _folder.Dispose();
        }
    }

    private async Task<bool> IsReady()
    {
        if (Process.HasExited)
        {
            throw new InvalidOperationException($"The network has ended.\n{Process}");
        }

        try
        {
            using var answer = await Http.GetAsync(new Uri("/ready", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            // Not up yet, or so busy with starting that it does not answer.
            return false;
        }
    }
}
