namespace Network.Grains.Pairing;

/// <summary>One duty of the policy under which a pairing began.</summary>
public sealed record PairingTerm(string Duty, int EveryMonths);
