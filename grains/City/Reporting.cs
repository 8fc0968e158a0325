using Network.Grains.Kernel;
using Network.Grains.Reports;

namespace Network.Grains.City;

/// <summary>How the city association writes its yearly report.</summary>
internal static class Reporting
{
    /// <summary>Null where the command is about something else.</summary>
    public static Decision? Decide(CityState state, CityCommand command, Context context) =>
        command switch
        {
            CityCommand.EditReport c => ReportDecisions.Edit(state.Reports,
                new(c.Year, c.Section, c.Text, c.After, context.Today, c.Basis), c.Reason,
                HandedOn(state, c.Year), context,
                edit => new CityEvent.ReportEdited(edit, c.Reason)),
            CityCommand.RestoreReportSection c => ReportDecisions.Restore(state.Reports,
                c.Year, c.Section, c.Reason, HandedOn(state, c.Year),
                () => new CityEvent.ReportSectionRestored(c.Year, c.Section, c.Reason)),
            CityCommand.IssueReport c => Issue(
                state, new(c.Year, c.On, c.Basis), context),
            _ => null,
        };

    public static CityState? Evolve(CityState state, CityEvent fact) => fact switch
    {
        CityEvent.ReportEdited e => state with { Reports = state.Reports.With(e.Edit) },
        CityEvent.ReportSectionRestored e => state with
        {
            Reports = state.Reports.Without(e.Year, e.Section),
        },
        CityEvent.ReportIssued e => state with { Reports = state.Reports.With(e.Report) },
        _ => null,
    };

    public static LocalText? Tell(CityEvent fact) => fact switch
    {
        CityEvent.ReportEdited e => ReportSentences.Edited(e.Edit, e.Reason),
        CityEvent.ReportSectionRestored e =>
            ReportSentences.Restored(e.Year, e.Section, e.Reason),
        CityEvent.ReportIssued e => ReportSentences.Issued(e.Report),
        _ => null,
    };

    private static DateOnly? HandedOn(CityState state, int year) =>
        state.Reports.IssuedOf(year)?.On;

    private static Decision Issue(
        CityState state, IssuedReport issued, Context context) => ReportDecisions.Issue(
            state.Reports, issued, context, () => new CityEvent.ReportIssued(issued));
}
