using Network.Grains;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;
using Network.Silo.Rollup;
using Network.Simulated.Checks;
using Network.Simulated.Hosts;
using Network.Simulated.Store;
using Network.Tests.Grains;

namespace Network.Simulated;

/// <summary>
/// One seed from beginning to end: trouble first, then calm, in which everything that was begun
/// has to be finished; then the last count.
/// </summary>
public sealed class SimulatedNetwork
{
    private const long StepsMax = 400_000;
    private static readonly TimeSpan TroubleEvery = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan TroubleAtMost = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan CalmAtMost = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(50);

    private readonly ulong seed;
    private readonly World world;
    private readonly Swarm swarm;
    private readonly Disk disk = new();
    private readonly Island shore;
    private readonly Climate climate;
    private readonly Ledger ledger;
    private readonly Answers answers;
    private readonly List<Host> hosts = [];
    private readonly List<Client> clients = [];
    private readonly Trouble trouble;
    private TimeSpan calmSince = TimeSpan.MaxValue;
    private bool finishing;
    private bool finished;

    private SimulatedNetwork(ulong seed, bool telling)
    {
        this.seed = seed;
        world = new World(seed, telling);
        swarm = Swarm.Of(world.Dice);
        world.Slowness = swarm.Slowness;
        shore = new Island(world, "shore");
        climate = new Climate(new Island(world, "ground"));
        ledger = new Ledger(world, Kunshan.Policy, disk, swarm.Shared);
        answers = new Answers(world, ledger, disk);
        for (var i = 1; i <= swarm.Hosts; i++)
        {
            hosts.Add(new Host(world, swarm, disk, climate, ledger, answers, $"host{i}"));
        }

        var post = new Post(world, swarm, shore, answers, () => climate.IsCalm);
        var workload = new Workload(world, swarm, ledger);
        for (var i = 0; i < swarm.Clients; i++)
        {
            clients.Add(new Client(world, swarm, shore, post, hosts, ledger, answers, workload,
                () => climate.IsCalm));
        }

        trouble = new Trouble(world, swarm, climate, hosts);
    }

    /// <summary>Runs a seed; a seed that fails is run again to tell its last steps.</summary>
    public static SimulationResult Run(ulong seed)
    {
        var result = new SimulatedNetwork(seed, telling: false).Run();
        return result.Violation is null ? result : Tell(seed);
    }

    /// <summary>Runs a seed and tells its last steps.</summary>
    public static SimulationResult Tell(ulong seed) =>
        new SimulatedNetwork(seed, telling: true).Run();

    private SimulationResult Run()
    {
        hosts.ForEach(h => h.Start());
        clients.ForEach(c => shore.Do(() => _ = c.Live()));
        world.After(TroubleEvery, climate.Ground, Trouble);
        world.After(LookEvery, climate.Ground, Look);
        try
        {
            while (!finished && world.Violation is null && world.Step())
            {
                if (world.Steps > StepsMax)
                    world.Violate($"I13: not finished after {StepsMax} steps: {Open()}");
            }
        }
        catch (Exception bug)
        {
            world.Violate(bug.ToString());
        }

        if (!finished)
            world.Violate("I13: nothing is left to happen");

        return new SimulationResult(seed, world.Violation, world.Trace, world.Steps, disk.Head,
            world.Time, [.. world.Marks], [.. world.Story]);
    }

    private void Trouble()
    {
        if (climate.IsCalm)
            return;

        if (world.Time > TroubleAtMost || clients.All(c => c.IsDone))
            Calm();
        else
            trouble.Make();

        world.After(TroubleEvery, climate.Ground, Trouble);
    }

    private void Calm()
    {
        world.Say($"calm");
        climate.IsCalm = true;
        calmSince = world.Time;
        world.Slowness = 0;
        trouble.End();
    }

    /// <summary>Queues within their limits at any time; in calm, everything comes to an end.
    /// </summary>
    private void Look()
    {
        foreach (var host in hosts)
        {
            var residents = host.Network?.ResidentCount ?? 0;
            if (residents < host.Residents && residents > 0)
                world.Reach(Mark.LeftMemory);

            host.Residents = residents;
            var limit = (long)swarm.Limits.ResidentMax + swarm.Limits.InFlightMax + 1;
            if (residents > limit)
                world.Violate($"I12: {residents} grains in memory, {limit} may be");
        }

        if (climate.IsCalm && !finishing && Open().Length == 0)
        {
            finishing = true;
            var host = world.Dice.Of(hosts);
            host.Island.Do(() => _ = Finish(host));
        }
        else if (world.Time - calmSince > CalmAtMost)
        {
            world.Violate($"I13: not finished in {CalmAtMost} of calm: {Open()}");
        }

        world.After(LookEvery, climate.Ground, Look);
    }

    /// <summary>What is not finished, in words.</summary>
    private string Open() => string.Join("; ", [
        .. clients.Where(c => !c.IsDone).Select(c => $"a client waits for {c.Current}"),
        .. clients.Any(c => c.IsBringing) ? ["a file is under way"] : Array.Empty<string>(),
        .. hosts.Where(h => h.Network is null || h.IsStopping).Select(h => $"{h.Name} is away"),
        .. climate.LateWrites > 0 ? ["a write is still under way"] : Array.Empty<string>(),
        .. disk.OwedCount > 0 ? [$"{disk.OwedCount} commands are owed"] : Array.Empty<string>(),
        .. hosts.Where(h => h.Network?.Totals.Position < disk.Head)
            .Select(h => $"totals of {h.Name} are at {h.Network!.Totals.Position}"),
        .. disk.Cards.Values.Where(c => c.Card.Threshold is { } threshold
                && threshold != ledger.Facts(0).First()!
                    .Policy.Eligibility.TechnicalStaffMin.Value)
            .Select(c => $"{c.Key} is not assessed again"),
        .. disk.Cards.Values.Where(c => c.Key.Kind == GrainKind.Enterprise
                && ledger.Facts(0).First()!.Mergers.Any(m => m.Closed == c.Card.District))
            .Select(c => $"{c.Key} is still in a closed district"),
    ]);

    /// <summary>The last count, by the product and by the checker.</summary>
    private async Task Finish(Host host)
    {
        try
        {
            answers.Finish();
            foreach (var each in hosts)
            {
                if (ledger.Books.Difference(each.Network!.Totals.Moment(ledger.Policy.City))
                    is { } difference)
                {
                    world.Violate($"totals of {each.Name}: {difference}");
                }
            }

            foreach (var story in ledger.Streams.Where(s => s.Version > 0).ToList())
            {
                answers.Read(story.Key, story.Version, await Read(host, story.Key));
            }

            trouble.CheckDelivered(disk, ledger);
            var recount = await new Recount(host.Network!.Store, Catalog.Of, host.Clock!)
                .Run(host.Network.Totals);
            if (!recount.Equal)
            {
                world.Violate("recount: " + string.Join("; ", [
                    .. recount.Differences.Select(d => d.Text.En),
                    .. recount.Faults.Select(f => f.Text.En)]));
            }
        }
        catch (Exception failure)
        {
            world.Violate($"the last count: {failure}");
        }

        finished = true;
    }

    /// <summary>Reads when there is room: what was sent late may still be under way.</summary>
    private static async Task<GrainSnapshot?> Read(Host host, GrainKey key)
    {
        while (true)
        {
            try
            {
                return await host.Network!.Network.Read(key);
            }
            catch (JournalOverloadedException)
            {
                await host.Island.Wait(LookEvery);
            }
        }
    }
}
