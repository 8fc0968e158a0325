using Network.Grains.Kernel;

namespace Network.Grains.Activities;

/// <summary>Decisions about activities, the same for an association, a district and the city.
/// </summary>
public static class ActivityDecisions
{
    public static Decision Record(
        ActivityEntry entry, Context context, Func<string, ActivityEntry, GrainEvent> fact) =>
        ActivityRules.Check(entry, context) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(fact(context.NewId(), entry));

    public static Decision Report(ActivityLog log, YearlyCount count, Context context,
        Func<YearlyCount, GrainEvent> fact) =>
        ActivityRules.Check(count, context) is { } wrong ? new Decision.Refused(wrong)
        : log.Years.Contains(count) ? Decision.Nothing
        : Decision.Accept(fact(count));

    public static Decision Correct(ActivityLog log, string activity, ActivityEntry entry,
        string reason, Context context, Func<GrainEvent> fact) =>
        (Missing(log, activity)
            ?? Checks.Text(reason, "reason", TextLimits.ReasonMax)
            ?? ActivityRules.Check(entry, context)) is { } wrong
            ? new Decision.Refused(wrong)
            : log.Find(activity)!.Entry == entry ? Decision.Nothing
            : Decision.Accept(fact());

    public static Decision Cancel(
        ActivityLog log, string activity, string reason, Func<GrainEvent> fact) =>
        (Missing(log, activity)
            ?? Checks.Text(reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(fact());

    private static Rejection? Missing(ActivityLog log, string activity) =>
        log.Find(activity) is not null
            ? null
            : new("unknown.activity", new(
                $"没有编号为“{activity}”的活动记录，可能已被撤销。请刷新后重试。",
                $"There is no activity '{activity}' here; it may have been taken back. Reload."),
                "activity");
}
