namespace Network.Grains.Enterprise;

/// <summary>A yearly work summary 年度工作总结 as handed in.</summary>
/// <param name="OnTime">Handed in by the policy's date.</param>
/// <param name="Basis">The figures of the report at that time; null where that was not told.
/// </param>
public sealed record YearlySummary(int Year, DateOnly On, bool OnTime, string? Basis = null);
