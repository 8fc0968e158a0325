using Network.Grains.Kernel;
using Network.Grains.Reports;

namespace Network.Grains.District;

/// <summary>How the district association writes its yearly report.</summary>
internal static class Reporting
{
    /// <summary>Null where the command is about something else.</summary>
    public static Decision? Decide(DistrictState state, DistrictCommand command, Context context) =>
        command switch
        {
            DistrictCommand.EditReport c => ReportDecisions.Edit(state.Reports,
                new(c.Year, c.Section, c.Text, c.After, context.Today, c.Basis), c.Reason,
                HandedOn(state, c.Year), context,
                edit => new DistrictEvent.ReportEdited(edit, c.Reason)),
            DistrictCommand.RestoreReportSection c => ReportDecisions.Restore(state.Reports,
                c.Year, c.Section, c.Reason, HandedOn(state, c.Year),
                () => new DistrictEvent.ReportSectionRestored(c.Year, c.Section, c.Reason)),
            DistrictCommand.IssueReport c => Issue(
                state, new(c.Year, c.On, c.Basis), context),
            _ => null,
        };

    public static DistrictState? Evolve(DistrictState state, DistrictEvent fact) => fact switch
    {
        DistrictEvent.ReportEdited e => state with { Reports = state.Reports.With(e.Edit) },
        DistrictEvent.ReportSectionRestored e => state with
        {
            Reports = state.Reports.Without(e.Year, e.Section),
        },
        DistrictEvent.ReportIssued e => state with { Reports = state.Reports.With(e.Report) },
        _ => null,
    };

    public static LocalText? Tell(DistrictEvent fact) => fact switch
    {
        DistrictEvent.ReportEdited e => ReportSentences.Edited(e.Edit, e.Reason),
        DistrictEvent.ReportSectionRestored e =>
            ReportSentences.Restored(e.Year, e.Section, e.Reason),
        DistrictEvent.ReportIssued e => ReportSentences.Issued(e.Report),
        _ => null,
    };

    private static DateOnly? HandedOn(DistrictState state, int year) =>
        state.Reports.IssuedOf(year)?.On;

    private static Decision Issue(
        DistrictState state, IssuedReport issued, Context context) => ReportDecisions.Issue(
            state.Reports, issued, context, () => new DistrictEvent.ReportIssued(issued));
}
