using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;

namespace Network.Tests.BlackBox;

/// <summary>More than a process can do: it takes what it can, sends the rest away at once with
/// 503, and is itself again when the rush is over. Callers wait as long as they are told.
/// </summary>
[Collection(BlackBoxCollection.Name)]
public sealed class OverloadTests(ITestOutputHelper output)
{
    private const string Path = "/api/v1/district/kunshan/bacheng/record-activity";

    /// <summary>Callers at once; one grain lets 512 wait.</summary>
    private const int Callers = 1_500;

    /// <summary>What a process may need beyond what it needed at rest, bytes: connections, and the
    /// collector's own leisure.</summary>
    private const long MemoryMax = 800L * 1024 * 1024;

    private static readonly TimeSpan Rush = TimeSpan.FromSeconds(5);

    /// <summary>The slowest one of a hundred that were taken, on a machine that also runs the
    /// callers: the grain's 512 waiting, and well before anybody gives up.</summary>
    private static readonly TimeSpan SlowestMax = TimeSpan.FromSeconds(12);

    [Fact]
    public async Task Rush_BeyondCapacity_IsSentAwayWithRetryAfterAndTheRestKeepsItsPace()
    {
        await using var network = await ServedNetwork.Start();
        var today = (await new NetworkReader(network.Http).Get("session"))
            .GetProperty("today").GetString()!;
        await Send(network.Http, today, 1);
        var before = Memory(network.Process.Id);

        var answers = new ConcurrentBag<Answer>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(n => Task.Run(async () =>
        {
            for (var i = 0; clock.Elapsed < Rush; i++)
            {
                var answer = await Send(network.Http, today, i);
                answers.Add(answer);
                if (answer.Wait is { } wait)
                    await Waiting.For(wait);
            }
        })));
        var after = Memory(network.Process.Id);

        var taken = answers.Where(a => a.Status == HttpStatusCode.OK).ToList();
        var away = answers.Where(a => a.Status != HttpStatusCode.OK).ToList();
        var slowest = taken.Select(a => a.Took).Order().ElementAt(taken.Count * 99 / 100);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {taken.Count} taken, p99 {slowest.TotalMilliseconds:0} ms; {away.Count} sent away;
            {before >> 20} MiB before, {after >> 20} MiB after.
            """));
        taken.ShouldNotBeEmpty();
        away.ShouldNotBeEmpty();
        away.ShouldAllBe(a => a.Status == HttpStatusCode.ServiceUnavailable && a.Wait != null);
        slowest.ShouldBeLessThan(SlowestMax);
        (after - before).ShouldBeLessThan(MemoryMax);

        // By itself, and at once: no breaker has to close, nobody has to restart it.
        (await Send(network.Http, today, 1)).Status.ShouldBe(HttpStatusCode.OK);
        (await new NetworkReader(network.Http).Total("sessions")).ShouldBe(taken.Count + 2);
        (await network.Stop()).ShouldBe(0, network.Process.ToString());
        await network.ShouldVerify();
    }

    private static async Task<Answer> Send(HttpClient http, string today, int participants)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, new Uri(Path, UriKind.Relative))
        {
            Content = JsonContent.Create(new
            {
                category = "academic-exchange",
                date = today,
                sessions = 1,
                participants = participants + 1,
            }),
        };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        var began = Stopwatch.GetTimestamp();
        using var answer = await http.SendAsync(request);
        return new(answer.StatusCode, answer.Headers.RetryAfter?.Delta,
            Stopwatch.GetElapsedTime(began));
    }

    private static long Memory(int process)
    {
        using var looked = Process.GetProcessById(process);
        return looked.WorkingSet64;
    }

    private sealed record Answer(HttpStatusCode Status, TimeSpan? Wait, TimeSpan Took);
}
