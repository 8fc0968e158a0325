using System.Globalization;
using Network.Silo.Journal;
using Network.Tests.Journal;

namespace Network.Tests.BlackBox;

/// <summary>Two processes on one PostgreSQL, both taking commands for the same grains.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class TwoProcessTests(ITestOutputHelper output)
{
    private const int Clients = 8;
    private const int CommandsBeforeKill = 400;
    private const int CommandsAfterKill = 200;

    private static readonly TimeSpan FollowWithin = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task BothWriteTheSameGrains_OneIsKilled_NothingIsLostOrCountedTwice()
    {
        var seed = Seed.Fresh(output);
        var database = await PostgresServer.NewDatabase();
        await using var left = await ServedNetwork.Start(database);
        await using var right = await ServedNetwork.Start(database);
        var kunshan = await KunshanLoad.Found(left, seed);
        var load = new CommandLoad(seed, kunshan.Next);
        CommandSender[] senders = [new(left.Http), new(right.Http)];

        using var stop = new CancellationTokenSource();
        var running = load.Run(Clients, senders, stop.Token);
        await load.Reaches(CommandsBeforeKill);
        await right.Kill();
        await load.Reaches(load.Acknowledged + CommandsAfterKill);
        await stop.CancelAsync();
        await running;

        // A command that was on its way to the killed process is settled by the other one.
        var unknown = load.Unknown;
        await load.SettleUnknown(senders[0]);
        await right.Start();
        await Follows(left, load);
        await Follows(right, load);
        await KunshanLoad.ShouldAddUp(left, load);
        await KunshanLoad.ShouldAddUp(right, load);

        var journal = await JournalReader.ReadAll(
            StoreOptions.Postgres(database));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {load.Acknowledged} commands acknowledged by two processes, {unknown} settled by the
            other one, {journal.Count} events.
            """));
        HistoryCheck.Violations([.. load.Operations], journal).ShouldBeEmpty();
    }

    [Fact]
    public async Task CommandsToOneProcess_MoveTheTotalsOfTheOther()
    {
        var seed = Seed.Fresh(output);
        var database = await PostgresServer.NewDatabase();
        await using var left = await ServedNetwork.Start(database);
        await using var right = await ServedNetwork.Start(database);
        var kunshan = await KunshanLoad.Found(left, seed);
        var load = new CommandLoad(seed, kunshan.Next);

        using var stop = new CancellationTokenSource();
        var running = load.Run(Clients, [new(left.Http), new(right.Http)], stop.Token);
        await load.Reaches(CommandsBeforeKill);
        await stop.CancelAsync();
        await running;

        await Follows(left, load);
        await Follows(right, load);
        load.Unknown.ShouldBe(0);
        load.Refusals().ShouldBeEmpty();
    }

    /// <summary>The process's totals reach what was acknowledged anywhere.</summary>
    private static async Task Follows(ServedNetwork network, CommandLoad load)
    {
        var reader = new NetworkReader(network.Http);
        var participants = load.Done.Sum(c => c.Participants);
        await Eventually.Is(() => reader.Total("participants"), n => n == participants,
            FollowWithin, n => $"{n} participants, not {participants}.");
    }
}
