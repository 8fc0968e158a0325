using Network.Grains.Activities;
using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>Activities and yearly summaries of an association.</summary>
internal static class Doings
{
    public static Decision Record(
        EnterpriseState state, EnterpriseCommand.RecordActivity c, Context context) =>
        Stages.NeedsLife(state) is { } wrong
            ? new Decision.Refused(wrong)
            : ActivityDecisions.Record(
                new(c.Category, c.Date, c.Sessions, c.Participants, c.Items, c.MoneyFen, c.Title,
                    c.Evidence),
                context, (id, entry) => new EnterpriseEvent.ActivityRecorded(id, entry));

    public static Decision Report(
        EnterpriseState state, EnterpriseCommand.ReportActivities c, Context context) =>
        Stages.NeedsLife(state) is { } wrong
            ? new Decision.Refused(wrong)
            : ActivityDecisions.Report(
                state.Activities,
                new(c.Category, c.Year, c.Sessions, c.Participants, c.Items, c.MoneyFen),
                context, count => new EnterpriseEvent.ActivitiesReported(count));

    public static Decision Correct(
        EnterpriseState state, EnterpriseCommand.CorrectActivity c, Context context) =>
        ActivityDecisions.Correct(
            state.Activities, c.Activity, c.Entry, c.Reason, context,
            () => new EnterpriseEvent.ActivityCorrected(c.Activity, c.Entry, c.Reason));

    public static EnterpriseState? Evolve(EnterpriseState state, EnterpriseEvent fact) =>
        fact switch
        {
            EnterpriseEvent.ActivityRecorded e => state with
            {
                Activities = state.Activities.With(e.Activity, e.Entry),
            },
            EnterpriseEvent.ActivitiesReported e => state with
            {
                Activities = state.Activities.With(e.Count),
            },
            EnterpriseEvent.ActivityCorrected e => state with
            {
                Activities = state.Activities.With(e.Activity, e.Entry),
            },
            EnterpriseEvent.ActivityCancelled e => state with
            {
                Activities = state.Activities.Without(e.Activity),
            },
            EnterpriseEvent.SummarySubmitted e => state with
            {
                Summaries = [
                    .. state.Summaries.Where(s => s.Year != e.Year),
                    new YearlySummary(e.Year, e.On, e.OnTime, e.Basis)],
            },
            _ => null,
        };
}
