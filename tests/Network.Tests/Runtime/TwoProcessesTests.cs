using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo;
using Network.Silo.Journal.Postgres;
using Network.Silo.Rollup;
using Network.Tests.Grains;
using Network.Tests.Journal;

namespace Network.Tests.Runtime;

/// <summary>Two networks on one PostgreSQL, as two processes are.</summary>
public sealed class TwoProcessesTests : IAsyncLifetime
{
    private static readonly Dimensions City = new("kunshan");
    private readonly TestTime time = TestTime.At(2024, 7, 15);
    private string? database;
    private RunningNetwork? one;
    private RunningNetwork? other;

    private RunningNetwork[] Both => [one!, other!];

    public async ValueTask InitializeAsync()
    {
        database = await PostgresServer.NewDatabase();
        var started = await Task.WhenAll(Start(), Start());
        (one, other) = (started[0], started[1]);
    }

    public async ValueTask DisposeAsync()
    {
        await one!.DisposeAsync();
        await other!.DisposeAsync();
    }

    [Fact]
    public async Task Execute_BothOnTheSameGrains_LoseNothingAndCountNothingTwice()
    {
        var hosts = Enumerable.Range(0, 5).Select(i => Talk.Host($"h{i}")).ToList();
        foreach (var host in hosts)
        {
            await one!.Network.Do(host, Talk.Register(),
                new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));
        }

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 300).Select(i =>
            Both[i % 2].Network.Say(hosts[i % 5], Talk.Lecture(1))));

        outcomes.ShouldAllBe(o => o is Outcome.Done);
        foreach (var host in hosts)
        {
            var entries = await one!.Store.ReadStream(host, 0);
            entries.Select(e => e.Version).ShouldBe(
                Enumerable.Range(1, entries.Length).Select(v => (long)v));
            entries.Count(e => e.Kind == "activity-recorded").ShouldBe(60);
        }

        await CaughtUp();
        foreach (var network in Both)
        {
            network.Totals.Of(City).YearSum(Metric.Sessions, 2024).ShouldBe(300);
            var recount = await network.Recount();
            recount.Equal.ShouldBeTrue(TotalsContract.Told(recount));
        }
    }

    [Fact]
    public async Task Execute_SameIdInBoth_IsDoneOnce()
    {
        var key = Talk.Host("twice");
        var id = Talk.NewId();

        var outcomes = await Task.WhenAll(
            Both.Select(n => n.Network.Say(key, Talk.Register(), id)));

        outcomes.ShouldAllBe(o => o is Outcome.Done && ((Outcome.Done)o).Version == 1);
        (await one!.Store.ReadStream(key, 0)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Read_AfterTheOtherWrote_IsNeverOld()
    {
        var key = Talk.Host("seen");
        await one!.Network.Do(key, Talk.Register(),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));
        for (var i = 0; i < 20; i++)
        {
            var done = await Both[i % 2].Network.Do(key, Talk.Lecture(i));

            (await Both[(i + 1) % 2].Network.Read(key))!.Version.ShouldBe(done.Version);
        }
    }

    [Fact]
    public async Task Execute_RefusedOnOldState_IsDecidedAgainOnTheNewest()
    {
        var key = Talk.Host("moved");
        await one!.Network.Do(key, Talk.Register());
        await other!.Network.Read(key);
        await one.Network.Do(key, new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));

        // In the other's memory the association does not exist yet.
        await other.Network.Do(key, new EnterpriseCommand.File("SZ-1", Kunshan.Today));
    }

    [Fact]
    public async Task CityFacts_ChangedByTheOther_AreNoticed()
    {
        await one!.Network.Do(GrainKey.OfCity("kunshan"),
            new CityCommand.AddDistrict("new", new("新区", "New"), "zone", 9, 9));

        await CaughtUp();

        (await other!.Cities.FactsOf("kunshan"))!.Districts.ShouldContain("new");
    }

    private async Task<RunningNetwork> Start() => await RunningNetwork.Start(
        await PostgresStore.Open(database!), new NetworkOptions([Kunshan.Policy]) { Time = time });

    /// <summary>Lets the followers look until both have counted everything.</summary>
    private async Task CaughtUp()
    {
        var head = await one!.Store.ReadHead();
        foreach (var network in Both)
        {
            var reached = new TaskCompletionSource();
            using var following = network.Totals.Follow(entries =>
            {
                if (entries[^1].Last >= head)
                    reached.TrySetResult();
            });
            if (network.Totals.Position >= head)
                continue;

            time.Advance(RollupLimits.LookEvery);
            await reached.Task.WaitAsync(TimeSpan.FromSeconds(20));
        }
    }
}
