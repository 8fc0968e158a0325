using System.Diagnostics;
using System.Globalization;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;
using Network.Tests.BlackBox;

namespace Network.Tests.Cluster;

/// <summary>Silos and an API in processes of their own on one PostgreSQL, under a load of commands
/// whose history is kept.</summary>
internal sealed class ServedCluster : IAsyncDisposable
{
    private const int Clients = 8;

    /// <summary>More than a client can send in the longest of the tests.</summary>
    private const int CommandsAClientMax = 20_000;

    /// <summary>The longest that a grain may be without an answer.</summary>
    private static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(90);

    private readonly string database;
    private readonly CancellationTokenSource stop = new();
    private readonly CommandSender sender;
    private Task running = Task.CompletedTask;

    private ServedCluster(string database, ServedSilo[] silos, ServedNetwork api,
        KunshanLoad kunshan, int seed)
    {
        this.database = database;
        Silos = silos;
        Api = api;
        Kunshan = kunshan;
        Load = new CommandLoad(seed, kunshan.Next)
        {
            SendsAgain = true,
            CommandsAClientMax = CommandsAClientMax,
        };
        sender = new CommandSender(api.Http);
    }

    public ServedSilo[] Silos { get; }

    public ServedNetwork Api { get; }

    public KunshanLoad Kunshan { get; }

    public CommandLoad Load { get; }

    /// <param name="role">Of the process of the API.</param>
    public static async Task<ServedCluster> Start(
        string database, int silos, int seed, ClusterRole role = ClusterRole.Client)
    {
        var started = new List<ServedSilo>();
        while (started.Count < silos)
        {
            started.Add(await ServedSilo.Start(database));
        }

        var api = await ServedNetwork.Start(database, settings: [
            $"Cluster:Role={Words.Of(role)}", $"Cluster:SiloPort={LoopbackPort.Free()}",
            $"Cluster:GatewayPort={LoopbackPort.Free()}"]);
        return new ServedCluster(
            database, [.. started], api, await KunshanLoad.Found(api, seed), seed);
    }

    /// <summary>Begins to send commands, until the end.</summary>
    public async Task BeginLoad(int acknowledged)
    {
        running = Load.Run(Clients, [sender], stop.Token);
        await Load.Reaches(acknowledged);
    }

    /// <summary>Waits until every grain of the load has answered a command that was sent after
    /// now, and gives the time until the last one of them did.</summary>
    public async Task<TimeSpan> EveryGrainAnswersAgain()
    {
        var since = Stopwatch.GetTimestamp();
        var waiting = Kunshan.Streams.ToHashSet();
        var last = since;
        await Eventually.Is(() =>
        {
            foreach (var answered in Load.Operations.Where(o => waiting.Contains(o.Stream)
                && o.Verdict == Verdict.Acknowledged && o.InvokedAt > since).ToList())
            {
                waiting.Remove(answered.Stream);
                last = Math.Max(last, answered.AnsweredAt);
            }

            return Task.FromResult(waiting.Count);
        }, count => count == 0, AnswersWithin, count => $"{count} grains do not answer.");
        return Stopwatch.GetElapsedTime(since, last);
    }

    /// <summary>Ends the load; then nothing may be lost, doubled or out of order, and all totals
    /// add up.</summary>
    public async Task<string> EndLoad()
    {
        await stop.CancelAsync();
        await running;
        var again = Load.Operations.Count(o => o.Tries > 1);
        await Load.SettleUnknown(sender);
        var journal = await JournalReader.ReadAll(StoreOptions.Postgres(database));
        var operations = Load.Operations.ToList();
        HistoryCheck.Violations(operations, journal).ShouldBeEmpty();
        await Follows();
        await KunshanLoad.ShouldAddUp(Api, Load);
        return string.Create(CultureInfo.InvariantCulture, $"""
            {Silos.Length} silos; {Load.Acknowledged} commands acknowledged, of which {again} had
            to be sent again ({operations.Count(o => o.Repeated)} had been written already);
            {journal.Count} events; 0 lost, 0 doubled.
            """);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        await Api.DisposeAsync();
        foreach (var silo in Silos)
        {
            await silo.DisposeAsync();
        }

        stop.Dispose();
    }

    /// <summary>The API's totals come from the journal, behind the silos' commits.</summary>
    private Task<long> Follows()
    {
        var reader = new NetworkReader(Api.Http);
        var participants = Load.Done.Sum(c => c.Participants);
        return Eventually.Is(() => reader.Total("participants"), n => n == participants,
            AnswersWithin, n => $"{n} participants, not {participants}.");
    }
}
