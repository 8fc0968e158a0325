using Network.Grains;
using Network.Grains.Kernel;
using Network.Silo.Activations;
using Network.Silo.Journal;
using Network.Simulated.Checks;
using Network.Simulated.Store;

namespace Network.Simulated.Hosts;

/// <summary>What goes wrong with hosts and the disk as a whole, at every tick by the swarm's
/// rates.</summary>
internal sealed class Trouble(
    World world, Swarm swarm, Climate climate, IReadOnlyList<Host> hosts)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LongestDisk = TimeSpan.FromSeconds(3);

    public void Make()
    {
        foreach (var host in hosts)
        {
            Befall(host);
        }

        if (!climate.IsFull && world.Dice.Chance(swarm.DiskFull))
        {
            climate.IsFull = true;
            world.Say($"the disk is full");
            world.After(world.Dice.Time(LongestDisk), climate.Ground,
                () => climate.IsFull = false);
        }

        if (!climate.IsUnreadable && world.Dice.Chance(swarm.Unreadable))
        {
            climate.IsUnreadable = true;
            world.Say($"pages are unreadable");
            world.After(world.Dice.Time(LongestDisk), climate.Ground,
                () => climate.IsUnreadable = false);
        }
    }

    /// <summary>Everything goes on, with the right time.</summary>
    public void End()
    {
        climate.IsFull = false;
        climate.IsUnreadable = false;
        foreach (var host in hosts)
        {
            host.Island.GoOn();
            host.SetClock(TimeSpan.Zero);
        }
    }

    /// <summary>Every reaction was done once, changed nothing, or was refused; none is lost.
    /// </summary>
    public void CheckDelivered(Disk disk, Ledger ledger)
    {
        foreach (var row in disk.Outbox)
        {
            var owed = row.Owed;
            var isDone = ledger.Of(owed.Target).Commands.ContainsKey(owed.Id);
            if (row.Refusal is not null)
                world.Reach(Mark.ReactionRefused);

            if (row.Survived && isDone)
                world.Reach(Mark.DeliveredAfterCrash);

            if (isDone == disk.IsRefused(row) && (isDone || !DidNothing(owed, ledger)))
            {
                world.Violate($"I2: {owed.Command} owed to {owed.Target} by {owed.Cause} is "
                    + $"settled with '{row.Refusal}', and {(isDone ? "was" : "was not")} done");
            }
        }
    }

    /// <summary>A command may have had nothing to change at any version of its target.</summary>
    private static bool DidNothing(OwedCommand owed, Ledger ledger)
    {
        var logic = Catalog.Of(owed.Target.Kind);
        var command = Vocabulary.Of(logic).ReadCommand(owed.Command, owed.Payload);
        var actor = ImportCause.ActorOf(owed.Cause);
        return ledger.Of(owed.Target).Moments.Any(m => ledger.Facts(1).Any(city =>
            logic.Decide(m.State, command, new Context(owed.Target, actor,
                ledger.DayOf(IslandTime.Beginning), owed.Id, city))
            is Decision.Accepted { Events.IsEmpty: true }));
    }

    private void Befall(Host host)
    {
        if (world.Dice.Chance(swarm.Dies))
            host.Die("suddenly");

        if (world.Dice.Chance(swarm.Stops) && host.Network is not null)
        {
            world.Reach(Mark.StoppedBusy);
            host.Stop();
        }

        if (!host.Island.Paused && world.Dice.Chance(swarm.Pauses))
        {
            var island = host.Island;
            world.Reach(Mark.Paused);
            world.Say($"{island.Name} stands still");
            island.Pause();
            world.After(world.Dice.Time(LongestPause), climate.Ground, island.GoOn);
        }

        if (world.Dice.Chance(swarm.ClockJumps))
        {
            var back = world.Dice.Chance(0.5);
            world.Reach(back ? Mark.ClockBack : Mark.ClockForward);
            var off = world.Dice.Time(TimeSpan.FromDays(world.Dice.Of([0.001, 0.1, 3])));
            host.SetClock(back ? -off : off);
            world.Say($"{host.Name}: clock off by {(back ? -off : off)}");
        }
    }
}
