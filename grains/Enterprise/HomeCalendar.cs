using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Enterprise;

/// <summary>
/// For which year one may apply. By the deadline it is the year itself. What comes later is
/// refused for the year; where homes are recognised as they ripen 成熟一个认定一个, it may be
/// handed in for the next year at once, elsewhere when that year has begun.
/// </summary>
public static class HomeCalendar
{
    /// <summary>The year for which one may apply on a day; null when none is open.</summary>
    public static int? OpenYear(Policy policy, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Home is not { } rules ? null
            : today <= Due(policy, today.Year) ? today.Year
            : rules.Rolling.Value ? today.Year + 1
            : null;
    }

    /// <summary>The last day on which one may apply for a year.</summary>
    public static DateOnly Due(Policy policy, int year)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.DeadlineOf(policy.Home?.Deadline) is { } deadline
            ? deadline.Due.Value.In(year)
            : new DateOnly(year, 12, 31);
    }

    public static Rejection? Check(Policy policy, int year, DateOnly today)
    {
        var open = OpenYear(policy, today);
        return year == open ? null
            : year == today.Year || (open is not null && year < open)
                ? TooLate(policy, year, open)
                : new("home.wrong-year", new(
                    open is null
                        ? $"{today.Year} 年度申报已截止，{today.Year + 1} 年度的申报明年开始。"
                        : $"现在申报的是 {open} 年度，不能申报 {year} 年度。",
                    open is null
                        ? $"Applications for {today.Year + 1} begin next year."
                        : $"One applies for {open} now, not for {year}."), "year",
                    open is null ? policy.Home!.Rolling.Source : null);
    }

    /// <summary>A deadline that has passed, in the document's words.</summary>
    private static Rejection? TooLate(Policy policy, int year, int? open)
    {
        var due = year is >= 1 and <= 9999 ? Due(policy, year) : DateOnly.MinValue;
        return new("home.too-late", new(
            $"{year} 年度申报已于 {due:yyyy-MM-dd} 截止。"
            + (open is null ? "请明年申报。" : $"现在可申报 {open} 年度。"),
            $"Applications for {year} closed on {due:yyyy-MM-dd}. "
            + (open is null ? "Apply next year." : $"You may apply for {open}.")), "year",
            policy.DeadlineOf(policy.Home!.Deadline)?.Due.Source);
    }
}
