using Network.Grains.Kernel;
using Network.Grains.Reports;

namespace Network.Grains.Enterprise;

/// <summary>How the association writes its yearly report.</summary>
internal static class Reporting
{
    /// <summary>Null where the command is about something else.</summary>
    public static Decision? Decide(
        EnterpriseState state, EnterpriseCommand command, Context context) => command switch
        {
            EnterpriseCommand.EditReport c => ReportDecisions.Edit(state.Reports,
                new(c.Year, c.Section, c.Text, c.After, context.Today, c.Basis), c.Reason,
                HandedOn(state, c.Year), context,
                edit => new EnterpriseEvent.ReportEdited(edit, c.Reason)),
            EnterpriseCommand.RestoreReportSection c => ReportDecisions.Restore(state.Reports,
                c.Year, c.Section, c.Reason, HandedOn(state, c.Year),
                () => new EnterpriseEvent.ReportSectionRestored(c.Year, c.Section, c.Reason)),
            _ => null,
        };

    public static EnterpriseState? Evolve(EnterpriseState state, EnterpriseEvent fact) =>
        fact switch
        {
            EnterpriseEvent.ReportEdited e => state with { Reports = state.Reports.With(e.Edit) },
            EnterpriseEvent.ReportSectionRestored e => state with
            {
                Reports = state.Reports.Without(e.Year, e.Section),
            },
            _ => null,
        };

    public static LocalText? Tell(EnterpriseEvent fact) => fact switch
    {
        EnterpriseEvent.ReportEdited e => ReportSentences.Edited(e.Edit, e.Reason),
        EnterpriseEvent.ReportSectionRestored e =>
            ReportSentences.Restored(e.Year, e.Section, e.Reason),
        _ => null,
    };

    private static DateOnly? HandedOn(EnterpriseState state, int year) =>
        state.Summaries.LastOrDefault(s => s.Year == year)?.On;
}
