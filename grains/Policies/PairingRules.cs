using System.Collections.Immutable;

namespace Network.Grains.Policies;

/// <summary>Pairings 结对帮扶 of a mentor with a child or a family.</summary>
/// <param name="OneToOne">Whether a mentor has one pairing at a time 一对一.</param>
public sealed record PairingRules(Rule<bool> OneToOne, ImmutableArray<PairingDuty> Duties);
