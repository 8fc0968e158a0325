using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Journal;

namespace Network.Silo.Activations;

/// <summary>What is written for a decision, and what follows from it.</summary>
/// <param name="Contribution">The grain's contribution after it.</param>
internal sealed record Composition(AppendUnit Unit, Remembered After, Contribution Contribution)
{
    /// <param name="contributed">The grain's contribution before; null where it is not at hand.
    /// </param>
    public static Composition Of(GrainKey key, GrainLogic logic, Remembered before,
        Contribution? contributed, Decision.Accepted accepted, Order order, DateTimeOffset now)
    {
        var words = Vocabulary.Of(logic);
        var events = ImmutableArray.CreateBuilder<NewEvent>(accepted.Events.Length);
        var owed = ImmutableArray.CreateBuilder<OwedCommand>();
        var after = before;
        foreach (var fact in accepted.Events)
        {
            var ordinal = events.Count;
            var kind = words.NameOf(fact);
            var payload = Vocabulary.Write(fact);
            var hash = HashChain.Next(after.Hash, key.Stream, after.Version + 1, order.Id, ordinal,
                kind, payload, order.Actor.Id, now);
            events.Add(new NewEvent(kind, payload, hash));
            after = new Remembered(logic.Evolve(after.State, fact), after.Version + 1, hash);
            Owe(key, logic.React(key, after.State, fact), order.Id, ordinal, owed);
        }

        var contributes = logic.Contribute(key, after.State);
        var deltas = Contribution.Difference(
            contributed ?? logic.Contribute(key, before.State), contributes);
        var unit = new AppendUnit(key, before.Version, order.Id, order.Actor.Id, now,
            events.MoveToImmutable(),
            deltas.IsEmpty ? null : contributes,
            deltas,
            // Written also where nothing in it changes: its version says how far the stream goes,
            // so that an event taken from the stream's end is missed.
            logic.Describe(key, after.State),
            accepted.People,
            owed.ToImmutable());
        return new Composition(unit, after, contributes);
    }

    /// <summary>Why a unit must not be written, or null.</summary>
    public static Rejection? TooLarge(AppendUnit unit) =>
        unit.Events.Length > JournalLimits.UnitEventsMax
        || unit.Events.Any(e => e.Payload.Length > JournalLimits.PayloadCharactersMax)
        || unit.Events.Sum(e => e.Payload.Length) > JournalLimits.BatchCharactersMax
            ? new Rejection("malformed.too-large", new LocalText(
                "一次提交的内容过多，请分几次提交。",
                "This is too much for one command. Send it in several parts."))
            : null;

    private static void Owe(GrainKey key, ImmutableArray<Outgoing> reactions, Guid commandId,
        int ordinal, ImmutableArray<OwedCommand>.Builder owed)
    {
        for (var n = 0; n < reactions.Length; n++)
        {
            var name = StableNames.Of(reactions[n].Command);
            owed.Add(new OwedCommand(
                Context.Derive(commandId, $"owed/{ordinal}/{n}"), key.Stream,
                reactions[n].Target, name, Vocabulary.Write(reactions[n].Command)));
        }
    }
}
