using System.Globalization;
using System.Net;
using Network.Tests.BlackBox;

namespace Network.Tests.Cluster;

/// <summary>A silo in a process of its own, as <c>dotnet run --project silo</c> starts it.
/// </summary>
internal sealed class ServedSilo : IAsyncDisposable
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(90);

    private readonly TemporaryFolder folder = new();
    private readonly int siloPort = LoopbackPort.Free();
    private readonly int gatewayPort = LoopbackPort.Free();
    private readonly int healthPort = LoopbackPort.Free();
    private readonly string database;
    private readonly string policy;
    private readonly HttpClient http = new();
    private ClientProcess? process;
    private string program = ClientProcess.Built("silo", "Network.Silo.dll");

    private ServedSilo(string database, string policy) =>
        (this.database, this.policy) = (database, policy);

    private IReadOnlyDictionary<string, string>? Environment { get; init; }

    public ClientProcess Process =>
        process ?? throw new InvalidOperationException("The silo has not been started.");

    /// <param name="policy">Another policy file than Kunshan's.</param>
    /// <param name="environment">Variables of the process.</param>
    public static async Task<ServedSilo> Start(string database, string? policy = null,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var silo = new ServedSilo(database, policy ?? ServedNetwork.Policy)
        {
            Environment = environment,
        };
        try
        {
            await silo.Start();
            return silo;
        }
        catch
        {
            await silo.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts, or starts again on the same ports, and waits until it is ready.</summary>
    /// <param name="program">From now on another version's.</param>
    public async Task Start(string? program = null)
    {
        this.program = program ?? this.program;
        process?.Dispose();
        process = new ClientProcess([
            "--postgres", database, "--policy", policy,
            "--silo-port", Text(siloPort), "--gateway-port", Text(gatewayPort),
            "--health", $"http://127.0.0.1:{healthPort}"], folder.Path, this.program, Environment);
        await Eventually.Is(() => Answers("ready"), ready => ready, ReadyWithin,
            _ => $"The silo did not get ready.\n{process}");
    }

    /// <summary>Asks it to hand over and leave; gives its exit code.</summary>
    public async Task<int> Stop()
    {
        await Process.Terminate();
        return await Process.Exit();
    }

    /// <summary>Whether a health page answers with 200.</summary>
    public async Task<bool> Answers(string page)
    {
        if (Process.HasExited)
            throw new InvalidOperationException($"The silo has ended.\n{Process}");

        try
        {
            using var answer = await http.GetAsync(
                new Uri($"http://127.0.0.1:{healthPort}/{page}"));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync()
    {
        process?.Dispose();
        http.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
