using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Metrics;

namespace Network.Grains.Kernel;

/// <summary>
/// One kind of grain as pure functions, seen through its base types. A runtime needs nothing else
/// to let a grain live; the rules stand in the kind's own folder.
/// </summary>
public abstract class GrainLogic
{
    public abstract GrainKind Kind { get; }

    /// <summary>Commands by stable name, in the order in which a life meets them.</summary>
    public abstract IReadOnlyDictionary<string, Type> Commands { get; }

    /// <summary>Events by stable name.</summary>
    public abstract IReadOnlyDictionary<string, Type> Events { get; }

    /// <summary>The type of state, for snapshots.</summary>
    public abstract Type State { get; }

    /// <summary>Raised when the shape of the state changes: older snapshots are thrown away.
    /// </summary>
    public abstract int StateSchema { get; }

    public abstract GrainState Initial { get; }

    /// <summary>The district and the host whose people may act here. For a command that registers
    /// a grain, those are the command's.</summary>
    public abstract Place PlaceOf(GrainKey self, GrainState state, GrainCommand? command);

    public abstract Decision Decide(GrainState state, GrainCommand command, Context context);

    public abstract GrainState Evolve(GrainState state, GrainEvent fact);

    public abstract ImmutableArray<Outgoing> React(
        GrainKey self, GrainState state, GrainEvent fact);

    public abstract Contribution Contribute(GrainKey self, GrainState state);

    /// <summary>The grain's line in lists; null while it does not exist.</summary>
    public abstract Card? Describe(GrainKey self, GrainState state);

    /// <summary>An event as a sentence of the grain's history. People, activity categories and
    /// founding steps are tokens (<c>{person:id}</c>, <c>{category:id}</c>, <c>{step:id}</c>).
    /// </summary>
    public abstract LocalText Tell(GrainEvent fact);
}
