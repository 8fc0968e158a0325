using System.Diagnostics;
using System.Net;
using Network.Silo.Journal;
using Network.Tests.BlackBox;

namespace Network.Benchmarks.Stores;

/// <summary>The real program in a process of its own, serving a city on a loopback port.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private static readonly TimeSpan PageWithin = TimeSpan.FromSeconds(120);

    private static readonly Uri Page =
        new($"/api/v1/city/{Kunshan.Policy.City}/overview", UriKind.Relative);

    private readonly TemporaryFolder _folder = new();
    private readonly ClientProcess _process;

    private ServedProgram(StoreOptions store)
    {
        Address = new Uri($"http://127.0.0.1:{LoopbackPort.Free()}");
        Http = new HttpClient { BaseAddress = Address };
        string[] where = store.Path is { } file
            ? ["--database", file]
            : ["--postgres", store.ConnectionString!];
        _process = new ClientProcess(
            ["serve", "--policy", Kunshan.PolicyPath, "--urls", $"{Address}", .. where],
            _folder.Path);
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public int ProcessId => _process.Id;

    /// <summary>From the start of the process to the first city page.</summary>
    public TimeSpan PageAfter { get; private set; }

    /// <summary>Starts it and waits for the first city page.</summary>
    public static async Task<ServedProgram> Start(StoreOptions store)
    {
        var clock = Stopwatch.StartNew();
        var program = new ServedProgram(store);
        try
        {
            await Eventually.Is(program.Answers, there => there, PageWithin,
                _ => $"No page.\n{program._process}");
            program.PageAfter = clock.Elapsed;
            return program;
        }
        catch
        {
            await program.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await _process.Terminate();
            await _process.Exit();
        }

        _process.Dispose();
        Http.Dispose();
        _folder.Dispose();
    }

    private async Task<bool> Answers()
    {
        if (_process.HasExited)
            throw new InvalidOperationException($"The program has ended.\n{_process}");

        try
        {
            using var answer = await Http.GetAsync(Page);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
