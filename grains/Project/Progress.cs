using Network.Grains.Kernel;

namespace Network.Grains.Project;

/// <summary>Reports, adjustments and the end of a project under way.</summary>
internal static class Progress
{
    private const int PercentMax = 100;
    private const int ScoreMax = 100;

    public static Decision Report(
        ProjectState state, ProjectCommand.ReportProgress c, Context context)
    {
        if ((Steps.Needs(state, ProjectStage.Implementing)
            ?? PeriodOf(state, c, context)
            ?? Checks.Count(c.Percent, "percent", PercentMax)
            ?? Checks.Text(c.Text, "text", TextLimits.NoteMax)) is { } wrong)
        {
            return new Decision.Refused(wrong);
        }

        return Decision.Accept(new ProjectEvent.ProgressReported(
            new(c.Year, c.Period, c.Percent, context.Today), c.Text));
    }

    public static Decision Adjust(
        ProjectState state, ProjectCommand.Adjust c, Context context) =>
        (Steps.Needs(state, ProjectStage.Implementing)
            ?? Checks.Text(c.Goal, "goal", TextLimits.NoteMax)
            ?? Proposals.Until(state.From, c.Until, context)
            ?? Steps.Money(c.BudgetFen, "budgetFen")
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ProjectEvent.ProjectAdjusted(
                c.Goal.Trim(), c.Until, c.BudgetFen, c.Reason));

    public static Decision Stop(ProjectState state, ProjectCommand.Stop c, Context context) =>
        (Steps.Needs(state, ProjectStage.Proposed, ProjectStage.Implementing)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, state.Since, "on", "本阶段开始日期", "this stage began")
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ProjectEvent.ProjectStopped(c.On, c.Reason));

    public static Decision Finish(
        ProjectState state, ProjectCommand.Finish c, Context context) =>
        (Steps.Needs(state, ProjectStage.Implementing)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, state.Since, "on", "立项日期", "it was admitted")
            ?? Checks.Text(c.Result, "result", TextLimits.NoteMax)
            ?? Steps.Money(c.BenefitFen, "benefitFen")
            ?? Checks.Count(c.Score, "score", ScoreMax)
            ?? Checks.OptionalText(c.Evidence, "evidence", TextLimits.EvidenceMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ProjectEvent.ProjectFinished(
                c.On, c.Result, c.BenefitFen, c.Score, c.Evidence));

    private static Rejection? PeriodOf(
        ProjectState state, ProjectCommand.ReportProgress c, Context context)
    {
        var (months, of) = (state.ReportMonths, ReportingPeriods.OfYear(state.ReportMonths));
        if (c.Period < 1 || c.Period > of)
        {
            return new("project.wrong-period", new(
                $"期次应为 1 至 {of}。", $"The period is from 1 to {of}."), "period");
        }

        var first = ReportingPeriods.Of(state.AdmittedOn!.Value, months);
        var now = ReportingPeriods.Of(context.Today, months);
        var given = (c.Year, c.Period);
        return given.CompareTo(first) < 0 || given.CompareTo(now) > 0
            ? new("project.wrong-period", new(
                $"应在立项当期（{first.Year} 年第 {first.Period} 期）至本期"
                + $"（{now.Year} 年第 {now.Period} 期）之间。",
                $"The period lies between {first.Year}/{first.Period} and "
                + $"{now.Year}/{now.Period}."), "period")
            : null;
    }
}
