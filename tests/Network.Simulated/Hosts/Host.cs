using System.Collections.Immutable;
using Network.Silo;
using Network.Silo.Journal;
using Network.Simulated.Checks;
using Network.Simulated.Store;

namespace Network.Simulated.Hosts;

/// <summary>One process after the other under one name, each a network at work on the disk.
/// </summary>
internal sealed class Host(
    World world, Swarm swarm, Disk disk, Climate climate, Ledger ledger, Answers answers,
    string name)
{
    private static readonly TimeSpan RestartAtMost = TimeSpan.FromSeconds(2);

    private int lives;
    private long heard;
    private TimeSpan wrong;

    public string Name => name;

    public Island Island { get; private set; } = new(world, name);

    /// <summary>Null while the process is not there, or has not started.</summary>
    public RunningNetwork? Network { get; private set; }

    public StormyWeather? Weather { get; private set; }

    public IslandTime? Clock { get; private set; }

    /// <summary>Grains that were in memory when somebody last looked.</summary>
    public int Residents { get; set; }

    public bool IsStopping { get; private set; }

    public void Start()
    {
        var life = ++lives;
        var island = new Island(world, $"{name}.{life}");
        Island = island;
        IsStopping = false;
        Weather = new StormyWeather(world, island, swarm, climate)
        {
            Died = Die,
            Spending = id =>
            {
                if (disk.OutboxById.ContainsKey(id))
                    world.Reach(Mark.DeliveredTwice);
            },
            Keeping = (key, snapshot) =>
            {
                var story = ledger.Of(key);
                if (snapshot.Version > story.Version
                    || snapshot.Payload != story.Moments[(int)snapshot.Version].Json
                    || !snapshot.Hash.Span.SequenceEqual(
                        story.Moments[(int)snapshot.Version].Hash))
                {
                    world.Violate($"I6: a snapshot of {key} at {snapshot.Version} is not the "
                        + $"state there; the journal is at {story.Version}");
                }
            },
        };
        Clock = new IslandTime(world, island) { Wrong = wrong };
        answers.Shows(Clock.GetUtcNow());
        world.Say($"{island.Name} starts");
        island.Do(() => _ = Run(island, Weather, Clock));
    }

    /// <summary>Dies here and now; comes back after a while.</summary>
    public void Die(string where)
    {
        if (!Island.Alive)
            return;

        world.Say($"{Island.Name} dies {where}");
        if (disk.OwedCount > 0)
            world.Reach(Mark.DiedOwing);

        foreach (var row in disk.Outbox.Where(row => !row.Settled))
        {
            row.Survived = true;
        }

        Island.Die();
        Network = null;
        Again();
    }

    /// <summary>Stops in order: everybody who was let in is answered.</summary>
    public void Stop()
    {
        if (Network is not { } network || IsStopping)
            return;

        IsStopping = true;
        var island = Island;
        world.Say($"{island.Name} stops");
        island.Do(() => _ = Stop(island, network));
    }

    public void SetClock(TimeSpan off)
    {
        wrong = off;
        if (Clock is not null)
        {
            Clock.Wrong = off;
            answers.Shows(Clock.GetUtcNow());
        }
    }

    private async Task Run(Island island, StormyWeather weather, IslandTime clock)
    {
        try
        {
            var network = await RunningNetwork.Start(
                new SimulatedStore(disk, swarm.Shared, weather),
                new NetworkOptions([ledger.Policy]) { Time = clock, Limits = swarm.Limits });
            heard = network.Totals.Position;
            network.Totals.Follow(entries => Follow(island, entries));
            Network = network;
            world.Say($"{island.Name} runs");
        }
        catch (Exception failure) when (IsExpected(failure))
        {
            world.Reach(Mark.StartFailed);
            world.Say($"{island.Name} does not start: {failure.Message}");
            island.Die();
            Again();
        }
        catch (Exception failure)
        {
            world.Violate($"{island.Name} does not start: {failure}");
        }
    }

    private async Task Stop(Island island, RunningNetwork network)
    {
        try
        {
            await network.DisposeAsync();
            world.Say($"{island.Name} has stopped");
        }
        catch (Exception failure)
        {
            world.Violate($"{island.Name} does not stop: {failure}");
        }

        if (!island.Alive)
            return;

        island.Die();
        Network = null;
        Again();
    }

    private void Again() => world.After(
        world.Dice.Time(RestartAtMost), climate.Ground, Start);

    /// <summary>What the disk or its damage may do to a start; anything else is a bug.</summary>
    public bool IsExpected(Exception failure) => failure switch
    {
        JournalUnavailableException or JournalOverloadedException => true,
        Silo.Activations.JournalDamagedException => Weather!.Changed,
        _ => false,
    };

    /// <summary>I10: in order of position, without a gap, and each as it was committed.</summary>
    private void Follow(Island island, ImmutableArray<DeltaEntry> entries)
    {
        if (island != Island)
            return;

        foreach (var entry in entries)
        {
            if (entry.First > heard + 1)
                world.Violate($"I10: {island.Name} hears {entry.First} after {heard}");

            heard = Math.Max(heard, entry.Last);
            var index = Find(entry.Last);
            if (index is not { } known || known.First != entry.First || known.Key != entry.Key
                || !known.Deltas.SequenceEqual(entry.Deltas))
            {
                world.Violate($"I10: {island.Name} hears of {entry.Key} at {entry.First} to "
                    + $"{entry.Last}, which was not committed so");
            }
        }
    }

    private DeltaEntry? Find(long last)
    {
        var entries = ledger.Books.Entries;
        var (low, high) = (0, entries.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Last == last)
                return entries[middle];

            (low, high) = entries[middle].Last < last ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
