using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Activations;
using Network.Simulated.Store;

namespace Network.Simulated.Checks;

/// <summary>What hosts say, held against the history: I2, I4, I7, I8.</summary>
internal sealed class Answers(World world, Ledger ledger, Disk disk)
{
    private readonly HashSet<DateOnly> days = [];
    private readonly List<(Operation Operation, long Version)> acknowledged = [];

    /// <summary>A host's clock shows this day.</summary>
    public void Shows(DateTimeOffset clock) => days.Add(ledger.DayOf(clock));

    public Sending Arrived(Operation operation)
    {
        var story = ledger.Of(operation.Key);
        return new Sending(
            operation, story.Told, story.Commands.ContainsKey(operation.Id));
    }

    public void Check(Sending sending, Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Done done:
                Done(sending, done);
                break;
            case Outcome.Rejected(var why):
                Rejected(sending, why);
                break;
            case Outcome.Stale(var version):
                world.Reach(Mark.AnsweredStale);
                Promise(!sending.WasDone, "I2: stale, although it was done", sending);
                Promise(sending.Operation.Expected is null
                    || sending.Operation.Expected != version, "I7: stale at that version", sending);
                break;
            case Outcome.Overloaded:
                world.Reach(Mark.AnsweredOverloaded);
                break;
            case Outcome.Unavailable:
                world.Reach(Mark.AnsweredUnavailable);
                break;
        }
    }

    /// <summary>A read gives the newest state that anybody was told of, or a newer one.</summary>
    public void Read(GrainKey key, long floor, GrainSnapshot? read)
    {
        var story = ledger.Of(key);
        var version = read?.Version ?? 0;
        if (version < floor)
            world.Violate($"I8: {key} read at {version}, told at {floor}");
        else if (version > story.Version)
            world.Violate($"I6: {key} read at {version}, written to {story.Version}");
        else if (read is not null && new Moment(read.State, null!, []).Json
            != story.Moments[(int)version].Json)
            world.Violate($"I6: {key} version {version} reads otherwise than it was written");
        else
            story.Told = Math.Max(story.Told, version);
    }

    /// <summary>At the end everything that was acknowledged is still there, once.</summary>
    public void Finish()
    {
        foreach (var (operation, version) in acknowledged)
        {
            if (disk.FindCommand(operation.Key.Stream, operation.Id) != version)
                world.Violate($"I2: {operation.Id} was acknowledged at {version} and is gone");
        }
    }

    private void Done(Sending sending, Outcome.Done done)
    {
        var (operation, _, _) = sending;
        var story = ledger.Of(operation.Key);
        var isNothing = done is { Repeated: false, Position: null } && !sending.WasDone;
        if (!isNothing && story.Commands.TryGetValue(operation.Id, out var end))
        {
            Promise(done.Version == end.Version,
                $"I7: done at {done.Version}, written at {end.Version}", sending);
            Promise(done.Position is null || done.Position == end.Position,
                $"I7: done at position {done.Position}, written at {end.Position}", sending);
            Promise(done.Repeated == (done.Position is null), "I7: first or repeated?", sending);
            Promise(sending.WasDone is false || done.Repeated, "I3: done again", sending);
            Promise(end.Version > operation.Floor,
                $"I8: version {end.Version}, told {operation.Floor} before", sending);
            acknowledged.Add((operation, done.Version));
            if (done.Repeated)
                world.Reach(Mark.AnsweredRepeated);
        }
        else
        {
            Promise(done is { Repeated: false, Position: null },
                "I2: acknowledged and not on disk", sending);
            Promise(done.Version >= sending.Floor && done.Version <= story.Version,
                $"I8: nothing to do at {done.Version}", sending);
            Promise(Could(sending, d => d is (null, Decision.Accepted { Events.IsEmpty: true })),
                "I7: there was something to do", sending);
            world.Reach(Mark.AnsweredNothing);
        }

        operation.Acknowledged = true;
        story.Told = Math.Max(story.Told, done.Version);
    }

    private void Rejected(Sending sending, Rejection why)
    {
        Promise(!sending.WasDone, "I2: refused, although it was done", sending);
        Promise(Could(sending, d => (d.Why ?? (d.Decision as Decision.Refused)?.Why)?.Code
            == why.Code), $"I7: no reason to refuse it with {why.Code}", sending);
        world.Reach(Mark.AnsweredRejected);
    }

    /// <summary>Whether the grain could be of an opinion at a version that was the newest at some
    /// time between sending and answer.</summary>
    private bool Could(
        Sending sending, Func<(Rejection? Why, Decision? Decision), bool> opinion)
    {
        var (operation, floor, _) = sending;
        var story = ledger.Of(operation.Key);
        var name = Vocabulary.Of(story.Logic).NameOf(operation.Command);
        for (var version = story.Version; version >= floor; version--)
        {
            var state = story.Moments[(int)version].State;
            var place = story.Logic.PlaceOf(operation.Key, state, operation.Command);
            if (AccessControl.Check(operation.Actor, operation.Key, name, place) is { } no)
            {
                if (opinion((no, null)))
                    return true;

                continue;
            }

            foreach (var city in ledger.Facts(0))
            {
                // Only a city that does not exist yet is asked without its policy.
                if (city is null && (operation.Key != ledger.City.Key || version > 0))
                    continue;

                foreach (var day in days)
                {
                    var decision = story.Logic.Decide(state, operation.Command, new Context(
                        operation.Key, operation.Actor, day, operation.Id, city));
                    if (opinion((null, decision)))
                        return true;
                }
            }
        }

        return false;
    }

    private void Promise(bool kept, string promise, Sending sending)
    {
        if (!kept)
        {
            world.Violate(
                $"{promise}: {sending.Operation.Command} {sending.Operation.Id:N} "
                + $"to {sending.Operation.Key}");
        }
    }
}
