using System.Collections.Immutable;
using Network.Silo.Journal;

namespace Network.Silo.Activations;

/// <summary>What an activation gives back for an order.</summary>
/// <param name="Owed">Commands that are now owed to other grains and wait in the outbox.</param>
/// <param name="Keep">A state worth a snapshot, or null.</param>
public readonly record struct Answer(
    Outcome Outcome, ImmutableArray<OwedCommand> Owed, Remembered? Keep)
{
    public static Answer Of(Outcome outcome) => new(outcome, [], null);
}
