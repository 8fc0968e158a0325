using Network.Client.Api.Grains;
using Network.Client.Api.Histories;
using Network.Grains.Enterprise;
using Network.Silo;
using Network.Silo.Journal;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Runtime;

namespace Network.Tests.Histories;

/// <summary>What was done by whom and when, and what stood on a past day.</summary>
public sealed class HistoryTests : IAsyncLifetime
{
    private static readonly DateOnly First = new(2024, 7, 15);
    private static readonly DateOnly Second = new(2024, 7, 18);

    private readonly TemporaryFolder _folder = new();
    private readonly TestTime _time = TestTime.At(2024, 7, 15);
    private RunningNetwork _running = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _running = await RunningNetwork.Start(
            StoreOptions.Sqlite(_folder.File("network.db")),
            new NetworkOptions([Kunshan.Policy]) { Time = _time });
        await _running.Network.Do(Talk.Host("h1"), Talk.Register());
        _time.Advance(TimeSpan.FromDays(3));
        await _running.Network.Do(Talk.Host("h1"),
            new EnterpriseCommand.Establish(First), Talk.Lecture(10), Talk.Lecture(20));
    }

    public async ValueTask DisposeAsync()
    {
        await _running.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Grain_AsOfAPastDay_IsWhatStoodAtItsEnd()
    {
        var now = new ReadGrain((await _running.Network.Read(Talk.Host("h1"), Cancel))!,
            SeesPeople: true, ErasesPeople: false, [], []);
        var past = new PastState(_running.Store, _running.Cities);

        var before = await past.Of(now, First.AddDays(-1), Cancel);
        var first = await past.Of(now, First.AddDays(1), Cancel);
        var last = await past.Of(now, Second, Cancel);

        before.ShouldBeNull();
        ((EnterpriseState)first!.Snapshot.State).Stage.ShouldBe(AssociationStage.Prospect);
        first.Snapshot.Version.ShouldBe(1);
        last!.Snapshot.Version.ShouldBe(now.Snapshot.Version);
        ((EnterpriseState)last.Snapshot.State).Activities.Sessions.ShouldBe(
            ((EnterpriseState)now.Snapshot.State).Activities.Sessions);
    }

    [Fact]
    public async Task History_OfAPeriod_EndsWhereThePeriodDoes()
    {
        var newest = (await Back(new Wanted())).Entries[0].Version;

        (await Back(new Wanted(Until: First.AddDays(1)))).Entries
            .Select(e => e.Version).ShouldBe([1]);
        (await Back(new Wanted(From: Second))).Entries
            .Select(e => e.Version).Order().First().ShouldBe(2);
        (await Back(new Wanted(From: First.AddDays(1), Until: First.AddDays(2)))).Entries
            .ShouldBeEmpty();
        newest.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task History_OfAPerson_HasNothingOfOthers()
    {
        var all = (await Back(new Wanted())).Entries;
        var actor = all[0].Actor;

        (await Back(new Wanted(actor))).Entries.Select(e => e.Version)
            .ShouldBe(all.Where(e => e.Actor == actor).Select(e => e.Version));
        (await Back(new Wanted("nobody"))).Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task History_InPages_GivesEachEntryOnce()
    {
        var all = (await Back(new Wanted())).Entries.Select(e => e.Version);
        var seen = new List<long>();
        long? before = long.MaxValue;
        while (before is { } at)
        {
            var (entries, next) = await Back(new Wanted(), at, take: 1);
            seen.AddRange(entries.Select(e => e.Version));
            before = next;
        }

        seen.ShouldBe(all);
    }

    private sealed record Wanted(
        string? Actor = null, DateOnly? From = null, DateOnly? Until = null);

    private Task<(System.Collections.Immutable.ImmutableArray<JournalEntry> Entries, long? Next)>
        Back(Wanted wanted, long before = long.MaxValue, int take = 100) => HistoryWalk.Back(
            _running.Store, Talk.Host("h1"), new HistoryFilter(wanted.Actor, wanted.From,
                wanted.Until, moment => _running.Cities.DayOf("kunshan", moment)),
            before, take, Cancel);
}
