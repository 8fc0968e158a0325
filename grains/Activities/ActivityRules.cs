using Network.Grains.Kernel;

namespace Network.Grains.Activities;

/// <summary>What every entry of activities must keep, whoever enters it.</summary>
public static class ActivityRules
{
    /// <summary>Most sessions, participants or items in one entry.</summary>
    public const int CountMax = 10_000_000;

    /// <summary>Most money in one entry, fen (one billion yuan).</summary>
    public const long MoneyFenMax = 100_000_000_000;

    /// <summary>First year for which something can be entered.</summary>
    public const int FirstYear = 1949;

    public static Rejection? Check(ActivityEntry entry, Context context) =>
        UnknownCategory(entry.Category, context, "category")
        ?? Checks.Past(entry.Date, context, "date")
        ?? Counts(entry.Sessions, entry.Participants, entry.Items, entry.MoneyFen)
        ?? Checks.OptionalText(entry.Title, "title", TextLimits.TitleMax)
        ?? Checks.OptionalText(entry.Evidence, "evidence", TextLimits.EvidenceMax);

    public static Rejection? Check(YearlyCount count, Context context) =>
        UnknownCategory(count.Category, context, "category")
        ?? (count.Year < FirstYear || count.Year > context.Today.Year
            ? new Rejection("activity.wrong-year", new(
                $"年度应在 {FirstYear} 至 {context.Today.Year} 之间，现为 {count.Year}。",
                $"The year must be from {FirstYear} to {context.Today.Year}; it is {count.Year}."),
                "year")
            : null)
        ?? Counts(count.Sessions, count.Participants, count.Items, count.MoneyFen);

    private static Rejection? UnknownCategory(string category, Context context, string field) =>
        context.City!.Policy.Activities.Any(a => a.Id == category)
            ? null
            : new Rejection("unknown.activity-category", new(
                $"活动类别“{category}”不在现行文件的目录中。请从活动类别目录中选择。",
                $"'{category}' is not an activity category of the policy. Choose one of its "
                + "list."),
                field);

    private static Rejection? Counts(int sessions, int participants, int items, long money) =>
        Checks.Count(sessions, "sessions", CountMax)
        ?? Checks.Count(participants, "participants", CountMax)
        ?? Checks.Count(items, "items", CountMax)
        ?? (money is < 0 or > MoneyFenMax
            ? new Rejection("activity.wrong-money", new(
                "金额应为不小于 0 的整数（分），且不超过 10 亿元。",
                "Money must be a whole number of fen, from 0 to one billion yuan."), "moneyFen")
            : null)
        ?? (sessions == 0 && participants == 0 && items == 0
            ? new Rejection("activity.empty", new(
                "次数、人数、件数不能同时为 0。请至少填写一项。",
                "Sessions, participants and items are all 0. Enter at least one of them."),
                "sessions")
            : null);
}
