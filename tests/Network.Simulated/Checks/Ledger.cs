using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;
using Network.Silo.Activations;
using Network.Silo.Cities;
using Network.Silo.Journal;
using Network.Simulated.Store;

namespace Network.Simulated.Checks;

/// <summary>
/// The one true history, told by the disk, and every promise that a write keeps: I1, I3, I4, I5,
/// I6, I7 and I11. Decisions are computed a second time, so that what stands in the journal is
/// what the grain decides on its newest state and on nothing else.
/// </summary>
internal sealed class Ledger
{
    private readonly World world;
    private readonly bool isShared;
    private readonly Policy policy;
    private readonly Disk disk;
    private readonly TimeZoneInfo zone;
    private readonly Dictionary<GrainKey, StreamStory> streams = [];
    private readonly Dictionary<Guid, Operation> operations = [];
    private readonly List<CityFacts?> facts = [null];
    private readonly Guid founding;
    private long head;

    /// <param name="isShared">Whether a host may not know yet what the city has said to another.
    /// </param>
    public Ledger(World world, Policy policy, Disk disk, bool isShared)
    {
        this.world = world;
        this.isShared = isShared;
        this.policy = policy;
        this.disk = disk;
        zone = TimeZoneInfo.FindSystemTimeZoneById(policy.TimeZone);
        founding = Context.Derive(Guid.Empty, $"found/{policy.City}");
        disk.Written = Write;
    }

    public Books Books { get; } = new();

    public Policy Policy => policy;

    public IEnumerable<StreamStory> Streams => streams.Values;

    public StreamStory Of(GrainKey key)
    {
        if (!streams.TryGetValue(key, out var story))
            streams[key] = story = new StreamStory(key);

        return story;
    }

    public Operation? Find(Guid id) => operations.GetValueOrDefault(id);

    public StreamStory City => Of(GrainKey.OfCity(policy.City));

    /// <summary>The city's facts by version of the city, newest first.</summary>
    public IEnumerable<CityFacts?> Facts(long oldest)
    {
        for (var version = City.Version; version >= oldest; version--)
        {
            yield return FactsAt((int)version);
        }
    }

    public DateOnly DayOf(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    /// <summary>Whether a command is or was owed, as it is written.</summary>
    public bool IsOwed(OwedCommand owed) =>
        disk.OutboxById.TryGetValue(owed.Id, out var row) && row.Owed == owed;

    public void Begin(Operation operation) => operations[operation.Id] = operation;

    /// <summary>Everything that is on disk now of a unit must be right.</summary>
    private void Write(AppendUnit unit, long first)
    {
        var story = Of(unit.Key);
        var (begin, end) = (story.Version + 1, story.Version + unit.Events.Length);
        world.Say(
            $"disk: {unit.Key} {begin}-{end} {unit.Events[0].Kind} by {unit.CommandId:N}");
        Promise(first == head + 1, $"I1: position {first} after {head}");
        Promise(unit.ExpectedVersion == story.Version,
            $"I1: {unit.Key} version {unit.ExpectedVersion + 1} after {story.Version}");
        Promise(!story.Commands.ContainsKey(unit.CommandId),
            $"I3: {unit.CommandId} takes effect twice in {unit.Key}");
        var before = story.Newest;
        Decided(unit, story, before);
        var owed = Fold(unit, story);
        head += unit.Events.Length;
        story.Commands[unit.CommandId] = (story.Version, head);
        Promise(owed.SequenceEqual(unit.Owed), $"I6: {unit.Key} owes otherwise than it reacts");
        Counted(unit, story, before, first);
        if (Domain.Broken(story.Newest.State, story.Newest.Contribution) is { } broken)
            world.Violate($"I11: {unit.Key} version {story.Version}: {broken}");
    }

    /// <summary>Evolves the checker's own state, and gives what is owed from now on.</summary>
    private List<OwedCommand> Fold(AppendUnit unit, StreamStory story)
    {
        var owed = new List<OwedCommand>();
        for (var i = 0; i < unit.Events.Length; i++)
        {
            var fact = Vocabulary.Of(story.Logic)
                .ReadEvent(unit.Events[i].Kind, unit.Events[i].Payload);
            var hash = Chain.Next(story.Newest.Hash, unit.Key, story.Version + 1, unit, i);
            Promise(unit.Events[i].Hash.Span.SequenceEqual(hash),
                $"I6: {unit.Key} version {story.Version + 1} breaks the chain of hashes");
            var state = story.Logic.Evolve(story.Newest.State, fact);
            story.Moments.Add(new Moment(
                state, story.Logic.Contribute(unit.Key, state), hash));
            owed.AddRange(story.Logic.React(unit.Key, state, fact).Select((reaction, n) =>
                new OwedCommand(Context.Derive(unit.CommandId, $"owed/{i}/{n}"),
                    unit.Key.Stream, reaction.Target, StableNames.Of(reaction.Command),
                    Vocabulary.Write(reaction.Command))));
        }

        return owed;
    }

    /// <summary>Contribution, deltas, stored rows and card follow from the state.</summary>
    private void Counted(AppendUnit unit, StreamStory story, Moment before, long first)
    {
        var now = story.Newest.Contribution;
        var deltas = Contribution.Difference(before.Contribution, now);
        Promise(deltas.SequenceEqual(unit.Deltas), $"I6: {unit.Key} changes totals otherwise");
        var rows = new List<RollupRow>();
        disk.ReadRollup(rows.Add, unit.Key.Stream);
        var stands = rows is [var row] ? row.Contribution.Amounts : [];
        Promise(stands.SequenceEqual(now.Amounts) && rows.Count <= 1
            && (rows.Count == 0 || rows[0].Contribution.Where == now.Where),
            $"I6: {unit.Key} stands in the totals otherwise than it contributes");
        var card = story.Logic.Describe(unit.Key, story.Newest.State);
        Promise(disk.Cards.GetValueOrDefault(unit.Key.Stream).Card == card,
            $"I6: {unit.Key} has another card than its state");
        Books.Add(new DeltaEntry(first, head, unit.Key, unit.RecordedAt, deltas));
    }

    /// <summary>The events are what the grain decides on the state before them.</summary>
    private void Decided(AppendUnit unit, StreamStory story, Moment before)
    {
        var oldest = 0L;
        GrainCommand command;
        Actor actor;
        if (operations.TryGetValue(unit.CommandId, out var sent) && sent.Key == unit.Key)
        {
            (command, actor) = (sent.Command, sent.Actor);
            oldest = isShared ? 0 : sent.CityFloor;
            Promise(sent.Expected is null || sent.Expected == story.Version,
                $"I7: {unit.CommandId} wanted version {sent.Expected}");
            Promise(!sent.Refused || sent.UnderWay > 0,
                $"I4: {unit.CommandId} was refused, and is done later");
            if (sent.Refused)
                world.Reach(Mark.RefusedThenDone);
        }
        else if (disk.OutboxById.TryGetValue(unit.CommandId, out var owed)
            && owed.Owed.Target == unit.Key)
        {
            command = Vocabulary.Of(story.Logic).ReadCommand(owed.Owed.Command, owed.Owed.Payload);
            actor = ImportCause.ActorOf(owed.Owed.Cause);
        }
        else if (unit.CommandId == founding)
        {
            return;
        }
        else
        {
            Promise(unit.Key.Kind == GrainKind.Enterprise && unit.Actor == City.Key.Stream,
                $"I3: nobody sent {unit.CommandId} to {unit.Key}");
            (command, actor) = (Errand(unit, story), Actor.OfGrain(City.Key));
        }

        Promise(actor.Id == unit.Actor, $"I7: {unit.CommandId} in the name of {unit.Actor}");
        var day = DayOf(unit.RecordedAt);
        var decided = Facts(Math.Max(1, oldest)).Select(city => story.Logic.Decide(
            before.State, command,
            new Context(unit.Key, actor, day, unit.CommandId, city)));
        Promise(decided.Any(decision => Same(unit, decision)),
            $"I7: {unit.Key} version {story.Version + 1} is not what {command} makes of "
            + $"version {story.Version}");
    }

    /// <summary>What the city's changes ask of hosts has no sender: it shows in what came of it.
    /// </summary>
    private EnterpriseCommand Errand(AppendUnit unit, StreamStory story)
    {
        var fact = Vocabulary.Of(story.Logic)
            .ReadEvent(unit.Events[0].Kind, unit.Events[0].Payload);
        if (fact is not EnterpriseEvent.HostTransferred moved)
        {
            world.Reach(Mark.AssessedAgain);
            return new EnterpriseCommand.AssessEligibility();
        }

        world.Reach(Mark.MovedOut);
        Promise(
            Facts(1).Any(c => c!.Mergers.Contains(new DistrictMerger(moved.From, moved.To))),
            $"I7: {unit.Key} moves to {moved.To}, which never took over {moved.From}");
        return new EnterpriseCommand.Transfer(moved.To, moved.Reason);
    }

    private static bool Same(AppendUnit unit, Decision decision) =>
        decision is Decision.Accepted { Events: var events, People: var people }
        && events.Length == unit.Events.Length
        && people.SequenceEqual(unit.People)
        && events.Zip(unit.Events).All(e => Vocabulary.Write(e.First) == e.Second.Payload);

    private CityFacts? FactsAt(int version)
    {
        while (facts.Count <= version)
        {
            facts.Add(CityPage.FactsOf(policy, (CityState)City.Moments[facts.Count].State));
        }

        return facts[version];
    }

    private void Promise(bool kept, string promise)
    {
        if (!kept)
            world.Violate(promise);
    }
}
