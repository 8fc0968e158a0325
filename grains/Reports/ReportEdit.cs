namespace Network.Grains.Reports;

/// <summary>What a person wrote in a chapter of a year's report.</summary>
/// <param name="Section">Id of the chapter.</param>
/// <param name="After">Whether it stands after the sentences of the network, instead of in their
/// place.</param>
/// <param name="Basis">The figures that the writer saw; null where that was not told.</param>
public sealed record ReportEdit(
    int Year, string Section, string Text, bool After, DateOnly On, string? Basis);
