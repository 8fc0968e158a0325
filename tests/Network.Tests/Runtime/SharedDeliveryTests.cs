using System.Collections.Immutable;
using Network.Grains.Enterprise;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Delivery;
using Network.Silo.Embedded;
using Network.Silo.Journal;
using Network.Silo.Journal.Sqlite;
using Network.Tests.BlackBox;
using Network.Tests.Grains;

namespace Network.Tests.Runtime;

/// <summary>A process that is one of several delivers its share, and takes over what is left of
/// another's when the members change.</summary>
public sealed class SharedDeliveryTests : IAsyncLifetime
{
    private const string Cause = "import/hosts";
    private const int Hosts = 60;

    private static readonly DeliveryShare Mine = new(0, 2);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder folder = new();
    private readonly TestTime time = TestTime.At(2024, 7, 15);
    private WatchedRuntime? runtime;
    private RunningNetwork? network;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private RunningNetwork Running => network!;

    private WatchedRuntime Members => runtime!;

    public async ValueTask InitializeAsync()
    {
        network = await RunningNetwork.Start(SqliteStore.Open(folder.File("network.db")),
            new NetworkOptions([Kunshan.Policy]) { Time = time, Runtime = Alone }, Cancel);
        await Running.Courier.Drained(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Share_OfTheTargets_IsDeliveredAndNothingElse()
    {
        var owed = Owed();
        var others = owed.Where(o => !Mine.Has(o.Target)).ToList();
        Members.Share = Mine;

        await Running.Courier.Stage(owed, Cancel);
        await Pending(others.Count);

        others.Count.ShouldBeInRange(2, owed.Length - 2);
        Delivered(owed).ShouldAllBe(o => Mine.Has(o.Target));
        Delivered(owed).Count.ShouldBe(owed.Length - others.Count);
    }

    [Fact]
    public async Task Share_ThatGrows_TakesOverWhatIsLeftInOrder()
    {
        var owed = Owed();
        var others = owed.Where(o => !Mine.Has(o.Target)).ToList();
        Members.Share = Mine;
        await Running.Courier.Stage(owed, Cancel);
        await Pending(others.Count);

        Members.Share = DeliveryShare.All;
        time.Advance(DeliveryLimits.LookForNewEvery);
        await Pending(0);

        (await Running.Courier.Refusals(Cause, 10, Cancel)).ShouldBeEmpty();
        foreach (var host in owed.GroupBy(o => o.Target))
        {
            Delivered(owed).Where(o => o.Target == host.Key).ShouldBe(host);
        }
    }

    [Fact]
    public async Task Drained_WhileOthersHaveSomethingLeft_Waits()
    {
        var owed = Owed();
        Members.Share = DeliveryShare.None;
        await Running.Courier.Stage(owed, Cancel);
        var drained = Running.Courier.Drained(Cancel);
        time.Advance(DeliveryLimits.LookEvery);

        // Whoever has the share answers for all but one, and then for that one.
        var answers = owed.Select(o => (o.Id, (string?)null)).ToList();
        await Running.Store.Settle(answers[1..], Cancel);
        Members.Share = Mine;
        time.Advance(DeliveryLimits.LookEvery);
        await Pending(Mine.Has(owed[0].Target) ? 0 : 1);
        drained.IsCompleted.ShouldBe(await Running.Courier.Pending(cancel: Cancel) == 0);
        await Running.Store.Settle(answers[..1], Cancel);
        time.Advance(DeliveryLimits.LookForNewEvery);

        await drained.WaitAsync(Soon, Cancel);
        Delivered(owed).Count.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task Commands_ThatAnotherProcessMakesOwed_AreDeliveredAtTheNextLookForNew()
    {
        var owed = Owed();
        Members.Share = DeliveryShare.All;

        await Running.Store.Stage(owed, Cancel);
        time.Advance(DeliveryLimits.LookForNewEvery);

        await Pending(0);
        DeliveryLimits.LookForNewEvery.ShouldBeLessThan(DeliveryLimits.LookEvery / 10);
    }

    /// <summary>Each host is registered, and then gets its association: the second is refused
    /// where it comes before the first.</summary>
    private static ImmutableArray<OwedCommand> Owed() =>
        [.. Enumerable.Range(0, Hosts).Select(n => Of(n, Talk.Register())),
            .. Enumerable.Range(0, Hosts).Select(n => Of(
                n, new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5))))];

    private static OwedCommand Of(int n, EnterpriseCommand command) => new(
        Talk.NewId(), Cause, Talk.Host($"h{n}"), StableNames.Of(command),
        Vocabulary.Write(command));

    /// <summary>What this process delivered, in its order.</summary>
    private List<OwedCommand> Delivered(ImmutableArray<OwedCommand> owed)
    {
        var byId = owed.ToDictionary(o => o.Id);
        return [.. Members.Sent.Where(s => byId.ContainsKey(s.Id)).Select(s => byId[s.Id])];
    }

    private Task<long> Pending(long count) => Eventually.Is(
        () => Running.Courier.Pending(cancel: Cancel), n => n == count, Soon,
        n => $"{n} are owed, not {count}.");

    /// <summary>At first nobody else is there.</summary>
    private Task<IGrainRuntime> Alone(
        Surroundings around, EmbeddedLimits limits, Action owed, CancellationToken cancel)
    {
        runtime = new WatchedRuntime(new EmbeddedNetwork(around, limits, owed))
        {
            Share = DeliveryShare.All,
        };
        return Task.FromResult<IGrainRuntime>(runtime);
    }
}
