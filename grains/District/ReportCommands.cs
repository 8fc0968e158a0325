using Network.Grains.Kernel;

namespace Network.Grains.District;

/// <content>The yearly report of the district association.</content>
public abstract partial record DistrictCommand
{
    /// <summary>Writes in a chapter of a year's report, in place of the sentences that the
    /// records give, or after them; its tables stay.</summary>
    /// <param name="Section">Id of the chapter.</param>
    /// <param name="After">Whether the text stands after the sentences.</param>
    /// <param name="Basis">The figures that the writer saw, as the report names them.</param>
    /// <param name="Reason">Needed once the report was issued.</param>
    [StableName("edit-report")]
    public sealed record EditReport(
        [property: Undated] int Year, string Section, string Text, bool After = false,
        string? Basis = null, string? Reason = null) : DistrictCommand;

    /// <summary>Takes an edited chapter back to what the records give.</summary>
    [StableName("restore-report-section")]
    public sealed record RestoreReportSection(
        [property: Undated] int Year, string Section, string? Reason = null) : DistrictCommand;

    /// <summary>Issues 印发 a year's report.</summary>
    [StableName("issue-report")]
    public sealed record IssueReport(
        [property: Undated] int Year, DateOnly On, string? Basis = null) : DistrictCommand;
}
