namespace Network.Grains.Reports;

/// <summary>A year's report that was issued 印发.</summary>
/// <param name="Basis">The figures that it was issued with; null where that was not told.</param>
public sealed record IssuedReport(int Year, DateOnly On, string? Basis);
