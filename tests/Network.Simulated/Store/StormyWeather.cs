using System.Text;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Simulated.Store;

/// <summary>The faults that one host meets on its way to the disk, by the swarm's rates.</summary>
internal sealed class StormyWeather(
    World world, Island island, Swarm swarm, Climate climate) : Weather
{
    private static readonly TimeSpan SlowestRead = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LatestWrite = TimeSpan.FromSeconds(3);

    private bool pumping;
    private int units;

    public override bool OwnThread => false;

    /// <summary>Events came changed here, so the product may find the journal damaged.</summary>
    public bool Changed { get; private set; }

    /// <summary>Something was written and this host was not told.</summary>
    public bool Lost { get; private set; }

    /// <summary>Told when the host dies in the middle of a write.</summary>
    public Action<string> Died { get; set; } = _ => { };

    /// <summary>Told that a command came again.</summary>
    public Action<Guid> Spending { get; set; } = _ => { };

    /// <summary>Told of a snapshot before it is kept.</summary>
    public Action<GrainKey, Snapshot> Keeping { get; set; } = (_, _) => { };

    public override ValueTask BeforeRead()
    {
        Fail();
        return Chance(swarm.ReadSlow / 2) ? new(Slow()) : ValueTask.CompletedTask;
    }

    public override ValueTask AfterRead() => Chance(swarm.ReadSlow / 2)
        ? new(island.Wait(world.Dice.Time(SlowestRead))) : ValueTask.CompletedTask;

    public override JournalEntry Seen(JournalEntry entry)
    {
        if (!Chance(swarm.EventChanges))
            return entry;

        Changed = true;
        world.Reach(Mark.EventChanged);
        world.Say($"{island.Name}: {entry.Key} version {entry.Version} comes changed");
        return entry with { Payload = OtherDigit(entry.Payload) };
    }

    public override Snapshot? Seen(Snapshot? snapshot)
    {
        if (snapshot is null)
            return null;

        world.Reach(Mark.SnapshotLoaded);
        if (!Chance(swarm.SnapshotGarbles))
            return snapshot;

        world.Reach(Mark.SnapshotGarbled);
        return snapshot with { Payload = snapshot.Payload[..(snapshot.Payload.Length / 2)] };
    }

    public override void Enqueue()
    {
        if (!Chance(swarm.QueueFull))
            return;

        world.Reach(Mark.QueueFull);
        throw new JournalOverloadedException();
    }

    public override void Pump(Func<bool> step)
    {
        if (pumping)
            return;

        pumping = true;
        world.After(world.Dice.Time(swarm.Write), island, () =>
        {
            pumping = false;
            if (step())
                Pump(step);
        });
    }

    public override void Batch(IReadOnlyList<PreparedUnit> batch)
    {
        units = batch.Count;
        var events = batch.Sum(u => u.Unit.Events.Length);
        if (events > JournalLimits.BatchEventsMax && units > 1)
            world.Violate($"I12: a batch of {events} events");

        if (batch.Select(u => u.Stream).Distinct().Count() < units)
            world.Violate("I12: one stream twice in a batch");

        if (units > 1)
            world.Reach(Mark.GroupCommit);
    }

    public override void Refused(IReadOnlyList<PreparedUnit> batch)
    {
        if (batch.Count > 1)
            world.Reach(Mark.BatchSplit);
    }

    public override void Spent(Guid commandId) => Spending(commandId);

    public override void Followed(int commits)
    {
        if (commits > 0)
            world.Reach(Mark.CaughtUp);
    }

    public override T Write<T>(string what, Func<T> transaction)
    {
        if (climate.IsFull)
        {
            world.Reach(Mark.DiskFull);
            throw new JournalUnavailableException("The disk is full.");
        }

        if (Chance(swarm.DiesBefore))
            throw Die(what, Mark.DiedBeforeWrite);

        if (Chance(swarm.FailsBefore))
        {
            world.Reach(Mark.FailedBeforeWrite);
            throw Silent(what, "not written");
        }

        if (swarm.Shared && Chance(swarm.FailsLate))
        {
            climate.LateWrites++;
            world.After(world.Dice.Time(LatestWrite), climate.Ground,
                () => Late(what, transaction));
            Lost = true;
            throw Silent(what, "written later");
        }

        var result = transaction();
        if (Chance(swarm.DiesAfter))
            throw Die(what, Mark.DiedAfterWrite);

        if (Chance(swarm.FailsAfter))
        {
            world.Reach(Mark.FailedAfterWrite);
            Lost = true;
            throw Silent(what, "written, and nobody is told");
        }

        world.Say($"{island.Name}: {what} written");
        return result;
    }

    public override void Judged(AppendResult result)
    {
        switch (result)
        {
            case AppendResult.Conflict:
                world.Reach(Mark.RaceLost);
                break;
            case AppendResult.Duplicate:
                world.Reach(Mark.DuplicateAppend);
                break;
        }

        world.Say($"{island.Name}: judged {result}");
    }

    public override void Kept(GrainKey key, Snapshot snapshot)
    {
        world.Reach(Mark.SnapshotKept);
        Keeping(key, snapshot);
    }

    private void Late<T>(string what, Func<T> transaction)
    {
        try
        {
            transaction();
            world.Reach(Mark.LateWriteDone);
            world.Say($"{what} of {island.Name} written late");
        }
        catch (UnitRefusedException)
        {
            world.Reach(Mark.LateWriteRefused);
        }
        finally
        {
            climate.LateWrites--;
        }
    }

    private async Task Slow()
    {
        await island.Wait(world.Dice.Time(SlowestRead));
        Fail();
    }

    private void Fail()
    {
        if (climate.IsUnreadable || Chance(swarm.ReadFails))
        {
            world.Reach(Mark.Unreadable);
            throw new JournalUnavailableException("Pages cannot be read.");
        }
    }

    private JournalUnavailableException Die(string what, Mark mark)
    {
        world.Reach(mark);
        world.Reach(what switch
        {
            "a snapshot" => Mark.DiedBeforeSnapshot,
            "settling" => Mark.DiedSettling,
            "a batch" when units > 1 => Mark.DiedInGroupCommit,
            _ => mark,
        });
        Died($"in {what}");
        return new JournalUnavailableException("The process is dead.");
    }

    private JournalUnavailableException Silent(string what, string how)
    {
        world.Say($"{island.Name}: {what} fails, {how}");
        return new JournalUnavailableException("No answer from the disk.");
    }

    private bool Chance(double rate) => !climate.IsCalm && world.Dice.Chance(rate);

    private string OtherDigit(string payload)
    {
        var digits = Enumerable.Range(0, payload.Length)
            .Where(i => char.IsAsciiDigit(payload[i]) && payload[i] != '0').ToList();
        if (digits.Count == 0)
            return payload + " ";

        var at = world.Dice.Of(digits);
        var other = new StringBuilder(payload);
        other[at] = payload[at] == '9' ? '1' : (char)(payload[at] + 1);
        return other.ToString();
    }
}
