namespace Network.Grains.Standards;

/// <summary>One year's inspection 年检 of a checklist.</summary>
/// <param name="OnTime">Inspected by the policy's day.</param>
public sealed record YearlyInspection(
    int Year, bool Passed, DateOnly On, bool OnTime, string? Remark = null);
