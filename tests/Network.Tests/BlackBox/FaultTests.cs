using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Network.Silo.Journal;
using Network.Tests.Journal;
using Npgsql;

namespace Network.Tests.BlackBox;

/// <summary>
/// What breaks around a process that lives on: it is stopped and goes on, its disk fills up, its
/// server goes away. Under load through the API, and whatever was answered holds.
/// </summary>
[Collection(BlackBoxCollection.Name)]
public sealed class FaultTests(ITestOutputHelper output)
{
    private const int Clients = 8;
    private const int CommandsBefore = 150;
    private const int CommandsAfter = 150;
    private const int Cuts = 10;

    /// <summary>Longer than the clients wait.</summary>
    private static readonly TimeSpan Frozen = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Longer than SQLite waits for a lock.</summary>
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(7);

    private static readonly TimeSpan BetweenCuts = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task Sqlite_StoppedLongerThanClientsWait_LosesAndDoublesNothing()
    {
        await using var network = await ServedNetwork.Start();
        await Survives(network, StoreOptions.Sqlite(network.Database), async () =>
        {
            await network.Process.Freeze(true);
            await Waiting.For(Frozen);
            await network.Process.Freeze(false);
        });
    }

    [Fact]
    public async Task Postgres_OneOfTwoProcessesStopped_TheOtherWritesOnAndNothingIsDoubled()
    {
        var database = await PostgresServer.NewDatabase();
        await using var left = await ServedNetwork.Start(database);
        await using var right = await ServedNetwork.Start(database);
        await Survives(left, StoreOptions.Postgres(database), async () =>
        {
            // What it remembers of the grains is stale when it goes on.
            await right.Process.Freeze(true);
            await Waiting.For(Frozen);
            await right.Process.Freeze(false);
        }, right);
    }

    [Fact]
    public async Task Sqlite_DiskFull_AnswersSoAndGoesOnWhenThereIsRoom()
    {
        using var folder = new TemporaryFolder();
        using var disk = SmallDisk.On(folder.Path, megabytes: 6);
        Assert.SkipWhen(disk is null, "A small file system cannot be mounted here.");
        await using var network = await ServedNetwork.Start(folder: folder);
        await Survives(network, StoreOptions.Sqlite(network.Database), async () =>
        {
            await Eventually.Is(() => Task.FromResult(disk!.FreeBytes), free => free < 64 * 1024,
                TimeSpan.FromSeconds(30), free => $"{free} bytes left.");
            await Waiting.For(BetweenCuts);
            (await network.Refuses()).ShouldBeFalse("The process should live on.");
            disk!.Grow(megabytes: 200);
        });
    }

    [Fact]
    public async Task Sqlite_StoreSlowerThanItsPatience_AnswersSoAndGoesOn()
    {
        await using var network = await ServedNetwork.Start();
        await Survives(network, StoreOptions.Sqlite(network.Database), async () =>
        {
            await using var other = new SqliteConnection(
                $"Data Source={network.Database};Pooling=False");
            await other.OpenAsync();
            await using var locked = other.BeginTransaction(deferred: false);
            await Waiting.For(Held);
        });
    }

    [Fact]
    public async Task Postgres_StoreSlow_GoesOn()
    {
        var database = await PostgresServer.NewDatabase();
        await using var network = await ServedNetwork.Start(database);
        await Survives(network, StoreOptions.Postgres(database), async () =>
        {
            await using var other = new NpgsqlConnection(database);
            await other.OpenAsync();
            await using var locked = await other.BeginTransactionAsync();
            await Execute(other, "SELECT position FROM journal_head FOR UPDATE");
            await Waiting.For(Frozen);
            await locked.RollbackAsync();
        });
    }

    [Fact]
    public async Task Postgres_RestartedUnderLoad_LosesAndDoublesNothing()
    {
        var database = await PostgresServer.NewDatabase();
        await using var network = await ServedNetwork.Start(database);
        await Survives(network, StoreOptions.Postgres(database),
            () => PostgresServer.Restart(() => Waiting.For(Patience)));
    }

    [Fact]
    public async Task Postgres_ConnectionsCutUnderLoad_LosesAndDoublesNothing()
    {
        var database = await PostgresServer.NewDatabase();
        await using var network = await ServedNetwork.Start(database);
        await Survives(network, StoreOptions.Postgres(database), async () =>
        {
            await using var other = new NpgsqlConnection(database);
            await other.OpenAsync();
            for (var cut = 0; cut < Cuts; cut++)
            {
                await Execute(other, """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()
                    """);
                await Waiting.For(BetweenCuts);
            }
        });
    }

    /// <summary>Loads, disturbs in the middle, loads again, and checks the whole history.
    /// </summary>
    private async Task Survives(ServedNetwork network, StoreOptions store, Func<Task> disturb,
        ServedNetwork? second = null)
    {
        var seed = Seed.Fresh(output);
        var kunshan = await KunshanLoad.Found(network, seed);
        var load = new CommandLoad(seed, kunshan.Next);
        using var hasty = Hasty(network);
        using var other = Hasty(second ?? network);
        CommandSender[] senders = [new(hasty), new(other)];
        var clock = Stopwatch.StartNew();
        using (var stop = new CancellationTokenSource())
        {
            var running = load.Run(Clients, senders, stop.Token);
            await load.Reaches(CommandsBefore);
            await disturb();
            await stop.CancelAsync();
            await running;
        }

        var unknown = load.Unknown;
        await load.SettleUnknown(new CommandSender(network.Http));
        using (var stop = new CancellationTokenSource())
        {
            var running = load.Run(Clients, senders, stop.Token);
            await load.Reaches(load.Acknowledged + CommandsAfter);
            await stop.CancelAsync();
            await running;
        }

        await load.SettleUnknown(new CommandSender(network.Http));
        await KunshanLoad.ShouldAddUp(network, load);
        (await network.Stop()).ShouldBe(0, network.Process.ToString());
        if (second is not null)
            (await second.Stop()).ShouldBe(0, second.Process.ToString());

        await network.ShouldVerify();
        var journal = await JournalReader.ReadAll(store);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {load.Acknowledged} commands acknowledged, {unknown} of unknown fate at the fault,
            {journal.Count} events, {clock.Elapsed.TotalSeconds:0.0} s.
            """));
        HistoryCheck.Violations([.. load.Operations], journal).ShouldBeEmpty();
    }

    private static HttpClient Hasty(ServedNetwork network) =>
        new() { BaseAddress = network.Address, Timeout = Patience };

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
