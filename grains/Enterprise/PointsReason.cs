using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>Points that follow from one recorded number.</summary>
/// <param name="Counts">Which number: a name of <see cref="HostRecord"/>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many are recorded.</param>
/// <param name="AtLeast">How many the rule asks for; null where each one counts.</param>
/// <param name="Points">What that gives.</param>
public sealed record PointsReason(
    string Counts, LocalText Name, long Count, int? AtLeast, decimal Points);
