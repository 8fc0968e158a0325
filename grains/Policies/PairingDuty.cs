using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>What a mentor does for a child again and again, such as a talk 谈心.</summary>
/// <param name="EveryMonths">Months in which it has to happen once.</param>
public sealed record PairingDuty(
    string Id, LocalText Name, Rule<int> EveryMonths, Source Source);
