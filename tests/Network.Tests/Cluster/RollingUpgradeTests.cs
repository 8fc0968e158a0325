using System.Net;
using System.Text.Json.Nodes;
using Network.Grains.Kernel;
using Network.Silo.Journal;
using Network.Tests.BlackBox;
using Network.Tests.Journal;

namespace Network.Tests.Cluster;

/// <summary>
/// Silos of two versions in one cluster. The next version says more than this one can read, in
/// letters and in the journal; this one reads nothing in part, and hands over what it cannot read.
/// </summary>
[Collection(BlackBoxCollection.Name)]
public sealed class RollingUpgradeTests(ITestOutputHelper output)
{
    private const int CommandsBefore = 300;
    private const int SiloCount = 3;

    /// <summary>Counted under a metric that this version knows.</summary>
    private const int PapersAtOnce = 3;

    private static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(60);

    private static readonly string[] AsClient = ["Cluster:Role=client"];

    private static JsonObject Measured => new() { ["papers"] = PapersAtOnce };

    private static readonly string[] Districts =
        ["kaifaqu", "gaoxinqu", "huaqiao", "zhangpu", "zhoushi", "lujia", "bacheng"];

    [Fact]
    public async Task Silos_OfTwoVersionsUnderLoad_LoseNothingAndEveryGrainAnswers()
    {
        using var next = await NextVersion.Build();
        var database = await PostgresServer.NewDatabase();
        await using var cluster = await ServedCluster.Start(
            database, SiloCount, Seed.Fresh(output));
        await cluster.BeginLoad(CommandsBefore);

        await using (var newer = await ServedNetwork.Start(
            database, settings: AsClient, program: next.Client))
        {
            var early = await NobodyKnowsTheKind(newer);
            await Upgrade(cluster, 0, next);
            await Answered(newer, early, "measure", Measured);
            await SaidToAll(newer, District, "note-weather", new() { ["weather"] = "雨" });
            await SaidToAll(
                newer, District, "record-activity", Activity(await Today(newer)));
            await SaidToAll(newer, Observatory, "measure", Measured);
            await OlderReadsNothingInPart(cluster.Api, newer);
        }

        await OlderCountsTheNewKind(cluster, database);
        var before = await Written(database);
        await Upgrade(cluster, 1, next);

        // Its grains fall to both versions, and the older cannot read most of them.
        await cluster.Silos[0].Process.Kill();
        await Answers(cluster, "The first upgraded silo was killed");
        var (old, @new) = Forms((await Written(database)).Skip(before.Count));
        output.WriteLine($"Two versions side by side wrote {old} events of the old form "
            + $"and {@new} of the new one.");
        old.ShouldBePositive();
        @new.ShouldBePositive();
        cluster.Silos[2].Process.Output.ShouldContain("needs a newer version");
        await cluster.Silos[0].Start(next.Silo);

        await Upgrade(cluster, 2, next);
        (await cluster.Api.Stop()).ShouldBe(0, cluster.Api.Process.ToString());
        cluster.Api.Program = next.Client;
        await cluster.Api.Start();
        await cluster.Load.Reaches(cluster.Load.Acknowledged + CommandsBefore);
        await CountsTheNewKind(cluster.Api);
        output.WriteLine(await cluster.EndLoad());
    }

    /// <summary>A new client before any new silo: "not now", and nothing is written.</summary>
    private static async Task<Operation> NobodyKnowsTheKind(ServedNetwork newer)
    {
        var early = new Operation(Observatory(Districts[0]), Guid.NewGuid());
        await new CommandSender(newer.Http).Send(early, "measure", Measured.DeepClone());
        early.Verdict.ShouldBe(Verdict.Unknown, early.ToString());
        early.Why.ShouldNotBeNull().ShouldStartWith("503");
        return early;
    }

    /// <summary>Grains of a kind that the older processes do not know: to whom asks them there is
    /// no such kind, but what those grains add to the totals counts, in the processes that ran
    /// before as in one that starts.</summary>
    private static async Task OlderCountsTheNewKind(ServedCluster cluster, string database)
    {
        var asked = new Operation(Observatory("lujia"), Guid.NewGuid());
        await new CommandSender(cluster.Api.Http).Send(asked, "measure", Measured.DeepClone());
        asked.Verdict.ShouldBe(Verdict.Refused);
        asked.Why.ShouldNotBeNull().ShouldStartWith("404");

        await CountsTheNewKind(cluster.Api);
        foreach (var silo in cluster.Silos)
        {
            (await silo.Answers("ready")).ShouldBeTrue();
        }

        await using var late = await ServedNetwork.Start(database, settings: AsClient);
        await CountsTheNewKind(late);
    }

    /// <summary>All that observatories measured, and heard from the districts; and what follows
    /// from it for the districts was done.</summary>
    private static async Task CountsTheNewKind(ServedNetwork network)
    {
        var reader = new NetworkReader(network.Http);
        var papers = PapersAtOnce * (Districts.Length + 1L);
        await Eventually.Is(() => reader.Total("papers"), n => n == papers,
            AnswersWithin, n => $"{n} of {papers} papers are counted.");
        await Eventually.Is(() => reader.Total("problems"), n => n == Districts.Length,
            AnswersWithin, n => $"{n} of {Districts.Length} observatories heard.");
        await Eventually.Is(() => reader.List("district"), lines => Districts.All(d =>
                lines.Any(l => l.GetProperty("name").GetString() == $"{d}观测")),
            AnswersWithin, lines => string.Join('\n', lines));
    }

    private static string District(string id) => KunshanLoad.District(id);

    private static string Observatory(string id) => $"observatory/kunshan/{id}";

    private async Task Upgrade(ServedCluster cluster, int silo, NextVersion next)
    {
        (await cluster.Silos[silo].Stop()).ShouldBe(0, cluster.Silos[silo].Process.ToString());
        await Answers(cluster, $"Silo {silo + 1} was stopped");
        await cluster.Silos[silo].Start(next.Silo);
        await cluster.Load.Reaches(cluster.Load.Acknowledged + CommandsBefore);
    }

    private async Task Answers(ServedCluster cluster, string what)
    {
        var seconds = await cluster.EveryGrainAnswersAgain();
        output.WriteLine($"{what}: all answer after {seconds.TotalSeconds:0.0} s.");
    }

    /// <summary>What only the next version says is answered wherever its grain lives.</summary>
    private async Task SaidToAll(
        ServedNetwork newer, Func<string, string> stream, string command, JsonObject body)
    {
        foreach (var district in Districts)
        {
            await Answered(
                newer, new Operation(stream(district), Guid.NewGuid()), command, body);
        }
    }

    private async Task Answered(
        ServedNetwork newer, Operation said, string command, JsonObject body)
    {
        var sender = new CommandSender(newer.Http);
        await Eventually.Is(() => sender.Send(said, command, body.DeepClone()),
            o => o.Verdict != Verdict.Unknown, AnswersWithin, o => $"{command}: {o}");
        said.Verdict.ShouldBe(Verdict.Acknowledged, said.ToString());
        output.WriteLine($"{command} to {said.Stream}: {said.Tries} tries.");
    }

    private static async Task OlderReadsNothingInPart(ServedNetwork older, ServedNetwork newer)
    {
        var page = new Uri($"/api/v1/{KunshanLoad.District("lujia")}", UriKind.Relative);
        using var unread = await older.Http.GetAsync(page);
        unread.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        unread.Headers.RetryAfter.ShouldNotBeNull();
        using var read = await newer.Http.GetAsync(page);
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> Today(ServedNetwork network) =>
        (await new NetworkReader(network.Http).Get("session")).GetProperty("today").GetString()!;

    private static JsonObject Activity(string today) => new()
    {
        ["category"] = "academic-exchange",
        ["date"] = today,
        ["sessions"] = 0,
        ["items"] = 3,
        ["weather"] = "晴",
    };

    /// <summary>Activities as this version writes them and as the next one does.</summary>
    private static (int Old, int New) Forms(IEnumerable<JournalEntry> written)
    {
        var activities = written.Where(e =>
            e.Kind == "activity-recorded" && e.Key.Kind != GrainKind.City).ToList();
        var isNew = written.Where(e => e.Kind == "weather-noted").Select(e => e.CommandId)
            .ToHashSet();
        var @new = activities.Count(e =>
            isNew.Contains(e.CommandId) || e.Payload.Contains("\"weather\""));
        return (activities.Count - @new, @new);
    }

    private static async Task<IReadOnlyList<JournalEntry>> Written(string database)
    {
        await using var store = await StoreFactory.Open(StoreOptions.Postgres(database));
        var all = new List<JournalEntry>();
        while (true)
        {
            var page = await store.ReadAll(all.Count);
            if (page.IsEmpty)
                return all;

            all.AddRange(page);
        }
    }
}
