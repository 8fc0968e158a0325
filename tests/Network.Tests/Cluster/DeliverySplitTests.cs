using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Delivery;
using Network.Silo.Journal;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Journal;
using Network.Tests.Runtime;

namespace Network.Tests.Cluster;

/// <summary>Real silos share out what is owed: each command is one silo's, and what a silo that
/// leaves had is the others'.</summary>
public sealed class DeliverySplitTests
{
    private const int Many = 400;

    private static readonly TimeSpan Within = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Owed_ToTwoSilos_IsDeliveredByOneOfThemAndByTheOtherWhenThatLeaves()
    {
        var database = await PostgresServer.NewDatabase();
        var (one, first) = await Start(database, ClusterRole.Silo);
        await using var lastOne = one;
        var (other, second) = await Start(database, ClusterRole.Silo);
        await using var lastOther = other;
        var (front, client) = await Start(database, ClusterRole.Client);
        await using var lastFront = front;
        await Shares(first, 2);
        await Shares(second, 2);
        await front.Courier.Drained(Cancel);

        // Staged by one that delivers nothing itself.
        var owed = Owed("together");
        await front.Courier.Stage(owed, Cancel);
        await front.Courier.Drained(Cancel);

        var (byOne, byOther) = (Ids(first, owed), Ids(second, owed));
        byOne.Intersect(byOther).ShouldBeEmpty();
        (byOne.Count + byOther.Count).ShouldBe(Many);
        byOne.ShouldNotBeEmpty();
        byOther.ShouldNotBeEmpty();
        Ids(client, owed).ShouldBeEmpty();

        await one.DisposeAsync();
        await Shares(second, 1);
        var later = Owed("alone");
        await front.Courier.Stage(later, Cancel);
        await front.Courier.Drained(Cancel);

        Ids(second, later).Count.ShouldBe(Many);
        (await front.Courier.Refusals("import/hosts", 10, Cancel)).ShouldBeEmpty();
    }

    private static ImmutableArray<OwedCommand> Owed(string name) =>
    [
        .. Enumerable.Range(0, Many).Select(n => new OwedCommand(
            Talk.NewId(), "import/hosts", Talk.Host($"{name}-{n}"), "register",
            Vocabulary.Write(Talk.Register()))),
    ];

    private static HashSet<Guid> Ids(WatchedRuntime runtime, ImmutableArray<OwedCommand> owed)
    {
        var ids = owed.Select(o => o.Id).ToHashSet();
        return [.. runtime.Sent.Select(s => s.Id).Where(ids.Contains)];
    }

    private static Task<DeliveryShare?> Shares(WatchedRuntime runtime, int of) => Eventually.Is(
        () => Task.FromResult(runtime.Share), s => s?.Of == of, Within, s => $"{s}");

    private static async Task<(RunningNetwork Network, WatchedRuntime Runtime)> Start(
        string database, ClusterRole role)
    {
        WatchedRuntime? runtime = null;
        var start = Clusters.Start(
            new ClusterSettings
            {
                Role = role,
                SiloPort = LoopbackPort.Free(),
                GatewayPort = LoopbackPort.Free(),
            },
            database, NullLoggerFactory.Instance)!;
        var network = await RunningNetwork.Start(StoreOptions.Postgres(database),
            new NetworkOptions([Kunshan.Policy])
            {
                Time = TimeProvider.System,
                RunsScenarios = role != ClusterRole.Client,
                Runtime = async (around, limits, owed, cancel) =>
                    runtime = new WatchedRuntime(await start(around, limits, owed, cancel)),
            }, Cancel);
        return (network, runtime!);
    }
}
