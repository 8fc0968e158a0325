using System.Collections.Immutable;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Client.Api.Work;

/// <summary>What the policy asks for by a day of every year: this year's, and those that are
/// looked ahead to.</summary>
internal static class YearWork
{
    /// <summary>Days before the end of the year from which a missed quota presses.</summary>
    private const int QuotaRemindDays = 92;

    public static IEnumerable<WorkItem> Of(WorkScope scope) =>
    [
        .. Deadlines(scope),
        .. Summaries(scope),
        .. Quotas(scope),
        .. Inspections(scope),
    ];

    /// <summary>A deadline that has passed is told only where records show whether it was kept.
    /// </summary>
    private static IEnumerable<WorkItem> Deadlines(WorkScope scope) =>
        from deadline in scope.City.Facts.Policy.Deadlines
        from year in Years(scope)
        let due = deadline.Due.Value.In(year)
        where due <= scope.Until
        let done = Handed(scope, deadline, year)
        where due >= scope.Today || done is not null
        let open = due < scope.Today && done > 0 ? 0 : 1
        select new WorkItem("deadline", deadline.Duty,
            done is null or 0 ? deadline.Name : new(
                $"{deadline.Name.Zh}（已有 {done} 家）", $"{deadline.Name.En} ({done} so far)"),
            due, scope.State(due, open, deadline.RemindDays), 0, scope.District,
            Page(scope, deadline), deadline.Due.Source);

    private static IEnumerable<WorkItem> Summaries(WorkScope scope) =>
        from year in Years(scope)
        let rule = scope.City.Facts.Policy.Summaries.Due
        let due = rule.Value.In(year)
        where due <= scope.Until
        let counted = SummariesOf.Year(scope.Totals, year - 1, scope.Today)
        let open = counted.Expected - counted.HandedIn
        where counted.Expected > 0
        select new WorkItem("summary", Words.Of(Role.Secretary), new(
                $"报送 {year - 1} 年度工作总结（已报 {counted.HandedIn}/{counted.Expected}）",
                $"Summaries of {year - 1} ({counted.HandedIn} of {counted.Expected} in)"),
            due, scope.State(due, open), open, scope.District,
            scope.Link(AttentionPage.Enterprises, ("stage", "established")), rule.Source);

    /// <summary>Quotas of this year and of the last one, each district's its own. Nobody missed
    /// a year before the city began to keep records, unless something of it was entered.</summary>
    private static IEnumerable<WorkItem> Quotas(WorkScope scope) =>
        from quota in scope.City.Facts.Policy.Quotas
        where quota.Per == QuotasOf.PerDistrict || scope.District is null
        from year in Years(scope).Prepend(scope.Today.Year - 1)
        let due = new DateOnly(year, 12, 31)
        where due <= scope.Until && (year == scope.Today.Year || !Stands(quota))
        let required = quota.YearlyMin.Value
        let parts = quota.Per == QuotasOf.PerDistrict
            ? scope.Districts.Select(d => QuotasOf.Actual(scope.OfDistrict(d), quota.Metric, year))
            : [QuotasOf.Actual(scope.Totals, quota.Metric, year)]
        where year >= scope.City.State.FoundedOn.Year || parts.Any(actual => actual > 0)
        let open = parts.Sum(actual => Math.Max(0, required - actual))
        select new WorkItem("quota", Words.Of(quota.Per == QuotasOf.PerDistrict
                ? Role.DistrictStaff : Role.CityStaff), new(
                $"{year} 年指标：{quota.Name.Zh}，{Each(quota).Zh}至少 {required}",
                $"Quota of {year}: {quota.Name.En}, at least {required} {Each(quota).En}"),
            due, scope.State(due, open, QuotaRemindDays), open, scope.District,
            scope.District is null ? null
                : scope.Link(AttentionPage.District, ("id", scope.District)),
            quota.YearlyMin.Source);

    private static IEnumerable<WorkItem> Inspections(WorkScope scope) =>
        from standard in scope.City.Facts.Policy.Standards
        where standard.InspectedBy is not null
            && (standard.Per != "city" || scope.District is null)
        from year in Years(scope)
        let rule = standard.InspectedBy!
        let due = rule.Value.In(year)
        where due <= scope.Until
        let expected = Inspected(scope, standard)
        let open = Math.Max(0, expected - scope.Totals.YearSum(
            Metric.OfCategory(Metric.Inspections, standard.Id), year))
        where expected > 0
        select new WorkItem("inspection", Words.Of(standard.Per == Standard.PerAssociation
                ? Role.DistrictStaff : Role.CityStaff), new(
                $"{year} 年度年检：{standard.Name.Zh}",
                $"Inspection of {year}: {standard.Name.En}"),
            due, scope.State(due, open), open, scope.District,
            scope.Link(AttentionPage.Enterprises, ("stage", "established")),
            rule.Source);

    private static long Inspected(WorkScope scope, Standard standard) => standard.Per switch
    {
        "city" => 1,
        "district" => scope.Districts.Count(),
        _ when standard.HostKinds.IsEmpty => scope.Totals.Standing(Metric.Associations),
        _ => standard.HostKinds.Sum(k => scope.OfHostKind(k).Standing(Metric.Associations)),
    };

    /// <summary>How many kept a deadline; null where nothing of it is recorded.</summary>
    private static long? Handed(WorkScope scope, Deadline deadline, int year)
    {
        var policy = scope.City.Facts.Policy;
        return deadline.Id == policy.Home?.Deadline
                ? scope.Totals.YearSum(Metric.HomesApplied, year)
            : deadline.Id == policy.Demonstration?.Deadline
                ? scope.Totals.YearSum(Metric.Nominations, year)
            : null;
    }

    private static AttentionLink? Page(WorkScope scope, Deadline deadline)
    {
        var policy = scope.City.Facts.Policy;
        return deadline.Id == policy.Home?.Deadline ? scope.Link(AttentionPage.Homes)
            : deadline.Id == policy.Demonstration?.Deadline
                ? new AttentionLink(AttentionPage.Demonstration,
                    ImmutableSortedDictionary<string, string>.Empty)
            : null;
    }

    private static bool Stands(Quota quota) =>
        MetricNames.Find(quota.Metric) is { Nature: MetricNature.Standing };

    private static LocalText Each(Quota quota) => quota.Per == QuotasOf.PerDistrict
        ? new("各区镇", "in each district") : new("全市", "in the city");

    private static IEnumerable<int> Years(WorkScope scope) => Enumerable.Range(
        scope.Today.Year, scope.Until.Year - scope.Today.Year + 1);
}
