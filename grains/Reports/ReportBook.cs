using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>What people wrote in the reports of an association, a district or the city, and which
/// reports were issued.</summary>
public sealed record ReportBook(
    ImmutableArray<ReportEdit> Edits, ImmutableArray<IssuedReport> Issued)
{
    public static ReportBook Empty { get; } = new([], []);

    public ReportEdit? Edit(int year, string section) =>
        Edits.FirstOrDefault(e => e.Year == year && e.Section == section);

    public IssuedReport? IssuedOf(int year) => Issued.FirstOrDefault(i => i.Year == year);

    public ReportBook With(ReportEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return this with
        {
            Edits = [
                .. Without(edit.Year, edit.Section).Edits,
                edit with { Section = Words.Shared(edit.Section) }],
        };
    }

    public ReportBook Without(int year, string section) => this with
    {
        Edits = [.. Edits.Where(e => (e.Year, e.Section) != (year, section))],
    };

    /// <summary>A report issued again takes the place of what was issued before.</summary>
    public ReportBook With(IssuedReport issued)
    {
        ArgumentNullException.ThrowIfNull(issued);
        return this with { Issued = [.. Issued.Where(i => i.Year != issued.Year), issued] };
    }
}
