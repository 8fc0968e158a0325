using Network.Tests.BlackBox;
using Network.Tests.Journal;

namespace Network.Tests.Cluster;

/// <summary>A command is one trace, through all the processes that it goes through.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class TraceTests(ITestOutputHelper output)
{
    private static readonly TimeSpan ArriveWithin = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Command_ThroughTheApi_IsOneTraceToTheJournalOfASilo()
    {
        using var collector = new TraceCollector();
        var database = await PostgresServer.NewDatabase();
        await using var silo = await ServedSilo.Start(
            database, environment: collector.Environment);
        await using var api = await ServedNetwork.Start(database,
            settings: ["Cluster:Role=client"], environment: collector.Environment);
        var sent = new Operation(KunshanLoad.District("bacheng"), Guid.NewGuid());
        var today = (await new NetworkReader(api.Http).Get("session")).GetProperty("today");

        await new CommandSender(api.Http).Send(sent, "record-activity",
            KunshanLoad.Activity(new Random(1), today.GetString()!).Body);

        sent.Verdict.ShouldBe(Verdict.Acknowledged, sent.ToString());
        var way = await Eventually.Is(() => Task.FromResult(Way(collector.Spans)),
            spans => spans.Count > 0, ArriveWithin,
            _ => string.Join('\n', collector.Spans));
        output.WriteLine(string.Join("\n  in ", way));
        way.Select(s => s.Trace).Distinct().ShouldHaveSingleItem();
        way[0].ShouldSatisfyAllConditions(
            s => s.Service.ShouldBe("network-silo"), s => s.Name.ShouldBe("journal append"));
        way[^1].ShouldSatisfyAllConditions(
            s => s.Service.ShouldBe("network"), s => s.Scope.ShouldBe("Microsoft.AspNetCore"));
        way.Count(s => s.Scope == "Microsoft.Orleans.Application" && s.Service == "network")
            .ShouldBePositive();
        way.Count(s => s.Scope == "Microsoft.Orleans.Application" && s.Service == "network-silo")
            .ShouldBePositive();
    }

    /// <summary>From an append of the journal up to a request of the API; empty where there is no
    /// such way yet.</summary>
    private static List<Span> Way(IReadOnlyCollection<Span> spans)
    {
        var byId = spans.DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        foreach (var append in spans.Where(s => s.Name == "journal append"))
        {
            var way = new List<Span>();
            for (var now = append; now is not null; now = byId.GetValueOrDefault(now.Parent))
            {
                way.Add(now);
            }

            if (way[^1].Scope == "Microsoft.AspNetCore")
                return way;
        }

        return [];
    }
}
