using System.Collections.Immutable;
using System.Reflection;
using Network.Grains.Access;
using Network.Grains.Metrics;
using Network.Grains.Years;

namespace Network.Grains.Kernel;

/// <summary>Joins the typed functions of one kind of grain to <see cref="GrainLogic"/>.</summary>
public abstract class TypedGrainLogic<TState, TCommand, TEvent> : GrainLogic
    where TState : GrainState
    where TCommand : GrainCommand
    where TEvent : GrainEvent
{
    public override IReadOnlyDictionary<string, Type> Commands { get; } =
        Names(typeof(TCommand));

    public override IReadOnlyDictionary<string, Type> Events { get; } = Names(typeof(TEvent));

    public override Type State => typeof(TState);

    public sealed override Decision Decide(
        GrainState state, GrainCommand command, Context context)
    {
        var decision = Decide((TState)state, (TCommand)command, context);
        return KeepsYears && decision is Decision.Accepted accepted && ClosedYears.Apply(context)
            ? ClosedYears.Check(command, context, accepted,
                () => Changes(context.Self, (TState)state, accepted))
            : decision;
    }

    public sealed override GrainState Evolve(GrainState state, GrainEvent fact) =>
        Evolve((TState)state, (TEvent)fact);

    public sealed override ImmutableArray<Outgoing> React(
        GrainKey self, GrainState state, GrainEvent fact) =>
        React(self, (TState)state, (TEvent)fact);

    public sealed override Contribution Contribute(GrainKey self, GrainState state) =>
        Contribute(self, (TState)state);

    public sealed override Card? Describe(GrainKey self, GrainState state) =>
        Describe(self, (TState)state);

    public sealed override LocalText Tell(GrainEvent fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return ClosedYears.Told(Tell((TEvent)fact), fact.Correction);
    }

    public sealed override Place PlaceOf(
        GrainKey self, GrainState state, GrainCommand? command) =>
        PlaceOf(self, (TState)state, (TCommand?)command);

    /// <summary>Whether what is entered here belongs to the record of its year. A what-if does
    /// not.</summary>
    protected virtual bool KeepsYears => true;

    protected abstract Decision Decide(TState state, TCommand command, Context context);

    protected abstract TState Evolve(TState state, TEvent fact);

    protected abstract ImmutableArray<Outgoing> React(GrainKey self, TState state, TEvent fact);

    protected abstract Contribution Contribute(GrainKey self, TState state);

    protected abstract Card? Describe(GrainKey self, TState state);

    protected abstract LocalText Tell(TEvent fact);

    protected abstract Place PlaceOf(GrainKey self, TState state, TCommand? command);

    /// <summary>What a decision changes in the totals, wherever they are counted: a host that is
    /// put under another trade or district takes its past along.</summary>
    private ImmutableArray<Delta> Changes(
        GrainKey self, TState state, Decision.Accepted decision)
    {
        var before = Contribute(self, state);
        var after = Contribute(self, decision.Events.Aggregate(
            state, (now, fact) => Evolve(now, (TEvent)fact)));
        return Contribution.Difference(before, after with { Where = before.Where });
    }

    private static Dictionary<string, Type> Names(Type closed) => closed
        .GetNestedTypes()
        .Where(closed.IsAssignableFrom)
        .ToDictionary(
            t => t.GetCustomAttribute<StableNameAttribute>()?.Name
                ?? throw new InvalidOperationException($"{t} has no stable name."),
            StringComparer.Ordinal);
}
