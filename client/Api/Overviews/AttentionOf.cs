using System.Collections.Immutable;
using System.Globalization;
using Network.Client.Api.Views;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo.Rollup;

namespace Network.Client.Api.Overviews;

/// <summary>What needs attention in a city or in one of its districts.</summary>
internal static class AttentionOf
{
    /// <summary>Days before the end of the year from which a missed quota presses.</summary>
    private const int QuotaPressesDays = 92;

    /// <summary>What the figures of a scope call for.</summary>
    /// <param name="district">Id of the district, or null for the whole city.</param>
    public static IEnumerable<Attention> Figures(
        Figures figures, string? district, OverviewMoment moment)
    {
        var today = Day(moment.Day);
        return new[]
        {
            Case(AttentionKind.OverdueReelection, Severity.Warn, figures.OverdueReelections,
                n => $"{n} 家企业科协任期已满，尚未换届",
                n => $"{n} associations are past the end of their leaders' term",
                Link(AttentionPage.Enterprises, district,
                    ("stage", "established"), ("dueBefore", today))),
            Case(AttentionKind.ExpiringAgreement, Severity.Warn, figures.ExpiringAgreements,
                n => $"{n} 份建站协议将在 {ExpiringDays(moment)} 天内到期",
                n => $"{n} workstation agreements end within {ExpiringDays(moment)} days",
                Link(AttentionPage.Workstations, district,
                    ("dueBefore", Day(FiguresOf.ExpiringUntil(moment))))),
            Case(AttentionKind.Quiet, Severity.Info, figures.Quiet,
                n => $"{n} 家企业科协已 {QuietMonths(moment)} 个月没有活动",
                n => $"{n} associations have had no activity for {QuietMonths(moment)} months",
                Link(AttentionPage.Enterprises, district,
                    ("stage", "established"), ("sort", "activities"))),
            Case(AttentionKind.NotFiled, Severity.Info, Unfiled(figures, moment),
                n => $"{n} 家企业科协尚未完成网上备案",
                n => $"{n} associations are not yet filed online",
                Link(AttentionPage.Enterprises, district,
                    ("stage", "established"), ("filed", "false"))),
        }
        .OfType<Attention>()
        .Select(a => a with { District = district });
    }

    /// <summary>Yearly quotas that a scope has not met yet.</summary>
    public static IEnumerable<Attention> Quotas(ImmutableArray<QuotaProgress> quotas,
        string? district, LocalText name, OverviewMoment moment)
    {
        var end = new DateOnly(moment.Year, 12, 31);
        var presses = moment.Day >= end.AddDays(-QuotaPressesDays);
        return quotas.Where(q => q.Actual < q.Required).Select(q => new Attention(
            AttentionKind.QuotaBehind,
            presses ? Severity.Warn : Severity.Info,
            q.Required - q.Actual,
            district,
            end,
            new LocalText(
                $"{name.Zh}：{q.Name.Zh}还差 {Text(q.Required - q.Actual)}"
                + $"（完成 {Text(q.Actual)}/{Text(q.Required)}）",
                $"{name.En}: {q.Name.En} lacks {Text(q.Required - q.Actual)} "
                + $"({Text(q.Actual)} of {Text(q.Required)})"),
            district is null ? null : Link(AttentionPage.District, district)));
    }

    /// <summary>Summaries of the year before that were not handed in by their day.</summary>
    public static IEnumerable<Attention> Summaries(
        Totals totals, string? district, OverviewMoment moment)
    {
        var due = moment.Policy.Summaries.Due.Value.In(moment.Day.Year);
        var (handedIn, expected) = SummariesOf.Year(
            totals, moment.Day.Year - 1, moment.Day);
        return moment.Day > due && handedIn < expected
            ? [new Attention(AttentionKind.SummaryMissing, Severity.Warn, expected - handedIn,
                district, due,
                new LocalText(
                    $"{Text(expected - handedIn)} 家企业科协未按期报送上年度工作总结",
                    $"{Text(expected - handedIn)} associations have not handed in last year's "
                    + "summary"),
                Link(AttentionPage.Enterprises, district, ("stage", "established")))]
            : [];
    }

    /// <summary>Deadlines of the policy that are near.</summary>
    public static IEnumerable<Attention> Deadlines(OverviewMoment moment) =>
        moment.Policy.Deadlines
            .Select(d => (Deadline: d, Due: Next(d, moment.Day)))
            .Where(d => d.Due.DayNumber - moment.Day.DayNumber <= d.Deadline.RemindDays)
            .Select(d => Deadline(d.Deadline, d.Due, moment));

    private static Attention Deadline(Deadline deadline, DateOnly due, OverviewMoment moment)
    {
        var days = due.DayNumber - moment.Day.DayNumber;
        return new Attention(AttentionKind.Deadline, Severity.Info, days, null, due,
            new LocalText(
                $"{deadline.Name.Zh}：{due.Month} 月 {due.Day} 日截止，还有 {Text(days)} 天",
                $"{deadline.Name.En}: due {Day(due)}, {Text(days)} days left"),
            null);
    }

    private static Attention? Case(AttentionKind kind, Severity severity, long count,
        Func<string, string> zh, Func<string, string> en, AttentionLink link) =>
        count == 0 ? null : new Attention(kind, severity, count, null, null,
            new LocalText(zh(Text(count)), en(Text(count))), link);

    private static AttentionLink Link(AttentionPage page, string? district,
        params (string Name, string Value)[] query) => new(page,
            query.Concat(district is null ? [] : new[] { ("district", district) })
                .ToImmutableSortedDictionary(
                    q => q.Item1, q => q.Item2, StringComparer.Ordinal));

    private static DateOnly Next(Deadline deadline, DateOnly day) =>
        deadline.Due.Value.In(day.Year) is var due && due >= day
            ? due : deadline.Due.Value.In(day.Year + 1);

    private static long Unfiled(Figures figures, OverviewMoment moment) =>
        moment.Policy.Founding.Filing.Required.Value ? figures.Associations - figures.Filed : 0;

    private static string ExpiringDays(OverviewMoment moment) =>
        Text(moment.Policy.Workstations.ExpiringWithinDays.Value);

    private static string QuietMonths(OverviewMoment moment) =>
        Text(moment.Policy.Dormancy.QuietMonths.Value);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
