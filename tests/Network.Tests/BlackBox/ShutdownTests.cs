using System.Diagnostics;
using Network.Silo.Journal;

namespace Network.Tests.BlackBox;

/// <summary>SIGTERM: what has begun is finished and answered, nothing is begun, exit code 0.
/// </summary>
[Collection(BlackBoxCollection.Name)]
public sealed class ShutdownTests(ITestOutputHelper output)
{
    private const int Clients = 8;
    private const int CommandsBefore = 200;

    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Sigterm_UnderLoad_AnswersEverythingItWrites()
    {
        var seed = Seed.Fresh(output);
        await using var network = await ServedNetwork.Start();
        var kunshan = await KunshanLoad.Found(network, seed);
        var load = new CommandLoad(seed, kunshan.Next);
        var running = load.Run(Clients, [new(network.Http)], CancellationToken.None);
        await load.Reaches(CommandsBefore);

        (await network.Stop()).ShouldBe(0, network.Process.ToString());
        await running;

        // A command without an answer never got in: it is not in the journal.
        var journal = await JournalReader.ReadAll(StoreOptions.Sqlite(network.Database));
        var written = journal.Select(w => w.CommandId).ToHashSet();
        load.Operations.Where(o => o.Verdict == Verdict.Unknown && written.Contains(o.Id))
            .ShouldBeEmpty();
        HistoryCheck.Violations([.. load.Operations], journal).ShouldBeEmpty();
        load.Refusals().ShouldBeEmpty();
    }

    [Fact]
    public async Task Sigterm_WithARequestHalfSent_AnswersItBeforeItEnds()
    {
        await using var network = await ServedNetwork.Start();
        var today = (await new NetworkReader(network.Http).Get("session"))
            .GetProperty("today").GetString();
        var body = KunshanLoad.Activity(new Random(1), today!);
        using var request = await RawRequest.Begin(network.Port,
            $"/api/v1/{KunshanLoad.District("bacheng")}/{body.Name}", Guid.NewGuid(),
            body.Body.ToJsonString());

        await network.Process.Terminate();
        await Eventually.Is(() => network.Refuses(), refuses => refuses, StopWithin,
            _ => "Still taking connections after SIGTERM.");
        var answer = await request.Finish();

        answer.ShouldContain("200");
        (await network.Process.Exit()).ShouldBe(0, network.Process.ToString());
        (await JournalReader.ReadAll(StoreOptions.Sqlite(network.Database)))
            .Count(w => w.Stream == KunshanLoad.District("bacheng")).ShouldBe(2);
    }

    [Fact]
    public async Task Sigterm_WithALiveViewOpen_DoesNotWaitForItsReader()
    {
        await using var network = await ServedNetwork.Start();
        using var live = await network.Http.GetAsync(
            new Uri("/api/v1/city/kunshan/live", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        live.EnsureSuccessStatusCode();

        var clock = Stopwatch.StartNew();
        (await network.Stop()).ShouldBe(0, network.Process.ToString());
        clock.Elapsed.ShouldBeLessThan(StopWithin);
    }
}
