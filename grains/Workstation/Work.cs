using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Workstation;

/// <summary>Visits, problems, outcomes and training of a workstation.</summary>
internal static class Work
{
    /// <summary>Most of anything in one entry.</summary>
    private const int CountMax = 100_000;

    public static Decision Visit(
        WorkstationState state, WorkstationCommand.RecordVisit c, Context context) =>
        (On(state, c.Date, context)
            ?? Checks.Count(c.Experts, "experts", CountMax)
            ?? AtLeastOne(c.Experts, "experts")
            ?? Subject(c.Subject)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new WorkstationEvent.VisitRecorded(c.Date, c.Experts, c.Subject));

    public static Decision Problem(
        WorkstationState state, WorkstationCommand.RecordProblem c, Context context) =>
        (On(state, c.Date, context)
            ?? Checks.Count(c.TakenUp, "takenUp", CountMax)
            ?? Checks.Count(c.Solved, "solved", CountMax)
            ?? AtLeastOne((long)c.TakenUp + c.Solved, "takenUp")
            ?? Subject(c.Subject)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new WorkstationEvent.ProblemRecorded(
                c.Date, c.TakenUp, c.Solved, c.Subject));

    public static Decision Outcome(
        WorkstationState state, WorkstationCommand.RecordOutcome c, Context context) =>
        (On(state, c.Date, context)
            ?? Checks.Count(c.Patents, "patents", CountMax)
            ?? Checks.Count(c.Papers, "papers", CountMax)
            ?? Checks.Count(c.Products, "products", CountMax)
            ?? Money(c.RevenueFen)
            ?? AtLeastOne(c.Patents + c.Papers + c.Products + c.RevenueFen, "patents")
            ?? Subject(c.Subject)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new WorkstationEvent.OutcomeRecorded(
                c.Date, c.Patents, c.Papers, c.Products, c.RevenueFen, c.Subject));

    public static Decision Training(
        WorkstationState state, WorkstationCommand.RecordTraining c, Context context) =>
        (On(state, c.Date, context)
            ?? Checks.Count(c.Trained, "trained", CountMax)
            ?? AtLeastOne(c.Trained, "trained")
            ?? Subject(c.Subject)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new WorkstationEvent.TrainingRecorded(
                c.Date, c.Trained, c.Subject));

    public static WorkstationState Add(
        WorkstationState state, DateOnly date, Func<StationWork, StationWork> more)
    {
        var month = Period.Month(date).Code;
        var at = -1;
        for (var i = 0; i < state.Work.Length && at < 0; i++)
        {
            at = state.Work[i].Month == month ? i : -1;
        }

        return state with
        {
            Work = at < 0
                ? state.Work.Add(more(new StationWork(month)))
                : state.Work.SetItem(at, more(state.Work[at])),
        };
    }

    public static void AddTo(ContributionBuilder amounts, WorkstationState state)
    {
        foreach (var work in state.Work)
        {
            var month = new Period(work.Month);
            amounts
                .Add(month, Metric.StationVisits, work.Visits)
                .Add(month, Metric.StationProblems, work.Problems)
                .Add(month, Metric.StationSolved, work.Solved)
                .Add(month, Metric.StationTrained, work.Trained)
                .Add(month, Metric.StationPatents, work.Patents)
                .Add(month, Metric.StationPapers, work.Papers)
                .Add(month, Metric.StationProducts, work.Products)
                .Add(month, Metric.StationRevenue, work.RevenueFen);
        }
    }

    private static Rejection? On(WorkstationState state, DateOnly date, Context context) =>
        Checks.Past(date, context, "date")
        ?? Checks.NotBefore(date, state.OpenedOn, "date", "建站日期", "the day it was opened");

    private static Rejection? AtLeastOne(long count, string field) => count > 0 ? null : new(
        "work.empty", new("数量不能全为 0。请至少填写一项。",
            "All numbers are 0. Enter at least one."), field);

    private static Rejection? Subject(string? subject) =>
        Checks.OptionalText(subject, "subject", TextLimits.TitleMax);

    private static Rejection? Money(long fen) => fen is < 0 or > ActivityRules.MoneyFenMax
        ? new("activity.wrong-money", new(
            "金额应为不小于 0 的整数（分），且不超过 10 亿元。",
            "Money must be a whole number of fen, from 0 to one billion yuan."), "revenueFen")
        : null;
}
