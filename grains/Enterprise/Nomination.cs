namespace Network.Grains.Enterprise;

/// <summary>A nomination as demonstration unit 示范单位 of a year.</summary>
/// <param name="Opinion">Why the district nominates it.</param>
public sealed record Nomination(
    int Year, DateOnly On, string Opinion, NominationOutcome Outcome);
