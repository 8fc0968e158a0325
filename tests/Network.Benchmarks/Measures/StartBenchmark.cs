using System.Diagnostics;
using System.Globalization;
using System.Net;
using Network.Benchmarks.Data;
using Network.Benchmarks.Stores;
using Network.Tests.BlackBox;

namespace Network.Benchmarks.Measures;

/// <summary>From the start of the program to the first city page, on a large journal.</summary>
internal sealed class StartBenchmark : IBenchmark
{
    private const int Rounds = 5;

    /// <summary>Most time from start to page, seconds.</summary>
    private const double SecondsMax = 3;

    private static readonly TimeSpan PageWithin = TimeSpan.FromSeconds(120);

    public string Name => "start";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        await LargeCity.Make(say);
        var seconds = new Samples();
        for (var round = 0; round < Rounds; round++)
        {
            seconds.Add(await Start());
            say(string.Create(CultureInfo.InvariantCulture, $"{seconds.At(1):0.00} s at most"));
        }

        return
        [
            new Figure("start", "Start of the program to the first city page", seconds.Median,
                "s", Limit.AtMost(SecondsMax), string.Create(CultureInfo.InvariantCulture,
                    $"{LargeCity.Associations:#,0} associations and "
                    + $"{LargeCity.Associations * BulkCity.EventsOfAssociation:#,0} events in a "
                    + $"SQLite journal; median of {Rounds}, slowest {seconds.At(1):0.00} s")),
        ];
    }

    private static async Task<double> Start()
    {
        var port = LoopbackPort.Free();
        using var folder = new TemporaryFolder();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var page = new Uri($"/api/v1/city/{Kunshan.Policy.City}/overview", UriKind.Relative);
        var clock = Stopwatch.StartNew();
        using var program = new ClientProcess(
            ["serve", "--policy", Kunshan.PolicyPath, "--database", LargeCity.Path, "--port",
                $"{port}"], folder.Path);
        await Eventually.Is(() => Answers(http, page, program), there => there, PageWithin,
            _ => $"No page.\n{program}");
        var seconds = clock.Elapsed.TotalSeconds;
        await program.Terminate();
        await program.Exit();
        return seconds;
    }

    private static async Task<bool> Answers(HttpClient http, Uri page, ClientProcess program)
    {
        if (program.HasExited)
            throw new InvalidOperationException($"The program has ended.\n{program}");

        try
        {
            using var answer = await http.GetAsync(page);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
