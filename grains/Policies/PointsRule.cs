namespace Network.Grains.Policies;

/// <summary>Points that follow from a recorded number.</summary>
/// <param name="Counts">The number: a name of <c>HostRecord</c>.</param>
/// <param name="Points">Points for each one; where <paramref name="AtLeast"/> is set, points for
/// reaching it.</param>
/// <param name="AtLeast">From how many on the points are given, once.</param>
/// <param name="Years">Calendar years that count, the year of the form included; null for what
/// stands now.</param>
public sealed record PointsRule(
    string Counts, decimal Points, int? AtLeast = null, int? Years = null);
