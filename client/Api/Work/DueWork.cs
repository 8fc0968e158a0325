using System.Collections.Immutable;
using System.Globalization;
using Network.Client.Api.Views;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Client.Api.Work;

/// <summary>What falls due on days of its own: terms, agreements, progress, answers, talks. What
/// is past its day stands in one line, what comes in one line a month.</summary>
internal static class DueWork
{
    public static IEnumerable<WorkItem> Of(WorkScope scope)
    {
        var policy = scope.City.Facts.Policy;
        var (secretary, desk) = (Role.Secretary, Role.CityStaff);
        return
        [
            .. Lines(scope, "reelection", Metric.ReelectionDue, secretary,
                AttentionPage.Enterprises,
                n => new($"{n} 家企业科协届满换届", $"Leaders' terms that end: {n}"),
                policy.Leadership.TermYears.Source),
            .. Lines(scope, "agreement", Metric.AgreementEnds, Role.WorkstationContact,
                AttentionPage.Workstations,
                n => new($"{n} 份建站协议到期，续签或撤站",
                    $"Workstation agreements that end: {n}; renew or close"),
                policy.Workstations.TermYearsMax.Source),
            .. policy.Projects is null ? [] : Lines(scope, "progress", Metric.ProgressDue,
                secretary, AttentionPage.Projects,
                n => new($"{n} 个项目上报进度", $"Projects that report progress: {n}"),
                policy.Projects.ReportMonths.Source),
            .. Lines(scope, "service", Metric.ServiceDue, desk, AttentionPage.Services,
                n => new($"{n} 项服务申请和诉求答复", $"Requests to answer: {n}"),
                policy.Services.FirstOrDefault()?.Source),
            .. Lines(scope, "pairing", Metric.PairingDue, secretary, AttentionPage.Pairings,
                n => new($"{n} 项结对谈心、家访", $"Talks and visits of pairings: {n}"),
                policy.Pairing?.Duties.FirstOrDefault()?.Source),
            .. Waiting(scope, policy),
        ];
    }

    private static IEnumerable<WorkItem> Lines(WorkScope scope, string kind, string metric,
        Role role, AttentionPage page, Func<string, LocalText> title, Source? clause)
    {
        var missed = scope.Totals.DueBefore(metric, scope.Today);
        if (missed > 0)
        {
            yield return Line(scope.Today.AddDays(-1), WorkState.Missed, missed);
        }

        for (var from = scope.Today; from <= scope.Until;)
        {
            var next = new DateOnly(from.Year, from.Month, 1).AddMonths(1);
            var until = next > scope.Until ? scope.Until.AddDays(1) : next;
            var count = scope.Totals.DueBetween(metric, from, until);
            if (count > 0)
            {
                var last = until.AddDays(-1);
                yield return Line(last, scope.State(last, count), count);
            }

            from = next;
        }

        WorkItem Line(DateOnly due, WorkState state, long count) => new(
            kind, Words.Of(role), title(count.ToString(CultureInfo.InvariantCulture)), due, state,
            count, scope.District, scope.Link(page, ("dueBefore",
                due.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))), clause);
    }

    /// <summary>What waits for a decision today.</summary>
    private static IEnumerable<WorkItem> Waiting(WorkScope scope, Policy policy)
    {
        if (policy.Home is { } home)
        {
            var due = policy.Deadlines.First(d => d.Id == home.Deadline).Due.Value
                .In(scope.Today.Year);
            var day = due < scope.Today ? scope.Today : due;
            foreach (var (metric, role, stage, title) in new[]
            {
                (Metric.HomesAwaitingDistrict, Role.DistrictStaff, "applied", new LocalText(
                    "“科技工作者之家”申报待区镇审核推荐", "Applications wait for the district")),
                (Metric.HomesAwaitingCity, Role.CityStaff, "recommended", new LocalText(
                    "“科技工作者之家”推荐待市科协认定", "Recommended homes wait for the city")),
            })
            {
                if (scope.Totals.Standing(metric) is > 0 and var count)
                {
                    yield return new WorkItem("home", Words.Of(role), title, day, WorkState.Due,
                        count, scope.District,
                        scope.Link(AttentionPage.Homes, ("home", stage)), home.Rolling.Source);
                }
            }
        }

        foreach (var year in policy.Assessment is null ? [] : new[] {
            scope.Today.Year - 1, scope.Today.Year })
        {
            var open = scope.Totals.YearSum(Metric.SelfAssessed, year)
                - scope.Totals.YearSum(Metric.Assessed, year);
            if (open > 0)
            {
                yield return new WorkItem("assessment", Words.Of(Role.CityStaff), new(
                        $"{year} 年度考核：{open} 家自评待审核确定",
                        $"Assessment of {year}: {open} self-scores to review and decide"),
                    scope.Today, WorkState.Due, open, scope.District,
                    new AttentionLink(AttentionPage.Assessments,
                        ImmutableSortedDictionary<string, string>.Empty),
                    policy.Assessment!.Supported.Source);
            }
        }
    }
}
