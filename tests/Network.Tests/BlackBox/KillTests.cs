using System.Globalization;
using Network.Silo.Journal;
using Network.Tests.Journal;

namespace Network.Tests.BlackBox;

/// <summary>
/// Whoever got an answer can rely on it, whatever happens to the process afterwards: it is killed
/// again and again while clients write, and nothing that was acknowledged is lost or doubled.
/// </summary>
[Collection(BlackBoxCollection.Name)]
public sealed class KillTests(ITestOutputHelper output)
{
    private const int KillsAsARule = 20;
    private const int Clients = 8;

    /// <summary>Every so many kills, the process is also killed while it starts.</summary>
    private const int KillsAStart = 5;

    /// <summary>Commands acknowledged between a start and a kill, at most.</summary>
    private const int CommandsARoundMax = 400;

    /// <summary>More, or fewer, with <c>NETWORK_KILLS=200</c> in the environment.</summary>
    private static int Kills { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("NETWORK_KILLS"),
            NumberStyles.None, CultureInfo.InvariantCulture, out var kills)
            ? kills : KillsAsARule;

    [Fact]
    public async Task Sqlite_KilledUnderLoadAgainAndAgain_LosesAndDoublesNothing()
    {
        await using var network = await ServedNetwork.Start();
        await KillOverAndOver(network, StoreOptions.Sqlite(network.Database));
    }

    [Fact]
    public async Task Postgres_KilledUnderLoadAgainAndAgain_LosesAndDoublesNothing()
    {
        var database = await PostgresServer.NewDatabase();
        await using var network = await ServedNetwork.Start(database);
        await KillOverAndOver(network, StoreOptions.Postgres(database));
    }

    private async Task KillOverAndOver(ServedNetwork network, StoreOptions store)
    {
        var seed = Seed.Fresh(output);
        var random = new Random(seed);
        var kunshan = await KunshanLoad.Found(network, seed);
        var load = new CommandLoad(seed, kunshan.Next);
        var sender = new CommandSender(network.Http);
        var unknown = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            await KillOnce(network, load, sender, random.Next(1, CommandsARoundMax));
            unknown += load.Unknown;
            if (kill % KillsAStart == 0)
            {
                await network.StartAndKill(TimeSpan.FromMilliseconds(random.Next(100, 1_500)));
            }

            await network.Start();
            await load.SettleUnknown(sender);
        }

        await KunshanLoad.ShouldAddUp(network, load);
        (await network.Stop()).ShouldBe(0, network.Process.ToString());
        await network.ShouldVerify();
        var journal = await JournalReader.ReadAll(store);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {Kills} kills; {load.Acknowledged} commands acknowledged; {unknown} of unknown fate at
            a kill, of which {load.Operations.Count(o => o.Repeated)} had been written;
            {journal.Count} events.
            """));
        HistoryCheck.Violations([.. load.Operations], journal).ShouldBeEmpty();
    }

    /// <summary>Loads until so many commands are acknowledged, then kills in the middle.</summary>
    private static async Task KillOnce(
        ServedNetwork network, CommandLoad load, CommandSender sender, int commands)
    {
        using var stop = new CancellationTokenSource();
        var enough = load.Acknowledged + commands;
        var running = load.Run(Clients, [sender], stop.Token);
        await load.Reaches(enough);
        await network.Kill();
        await stop.CancelAsync();
        await running;
    }
}
