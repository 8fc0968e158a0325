using System.Collections.Immutable;
using System.Reflection;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>What the year asks for: activities, quotas and deadlines.</summary>
internal static class PolicyWork
{
    /// <summary>Days before a deadline from which it may be shown, at most.</summary>
    private const int RemindDaysMax = 365;

    /// <summary>Whose duty something is.</summary>
    public static readonly ImmutableArray<string> Bearers = ["district", "city"];

    private static readonly ImmutableArray<string> Roles = [.. Enum.GetNames<Role>()
        .Where(r => r != nameof(Role.Network))
        .Select(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName)];

    private static readonly ImmutableArray<string> Metrics = [.. typeof(Metric)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.IsLiteral)
        .Select(f => (string)f.GetRawConstantValue()!)];

    private static readonly ImmutableArray<string> ByCategory =
        [Metric.Sessions, Metric.Participants, Metric.Items, Metric.ActivityMoney];

    private static readonly ImmutableArray<string> ByResource =
        [Metric.Resources, Metric.ResourcesOfYear];

    private static readonly ImmutableArray<string> ByStandard = [
        Metric.StandardsMet, Metric.StandardItemsMet, Metric.Inspections,
        Metric.InspectionsPassed];

    public static ImmutableArray<ActivityCategory> Activities(
        PolicySection top, PolicyRules rules) =>
        top.Entries("activities", a => new ActivityCategory(
            a.Slug("id"), a.Local("name"), rules.Source(a), Unit(a, "unit"),
            Unit(a, "sessionUnit")), a => a.Id);

    private static LocalText? Unit(PolicySection activity, string key) =>
        activity.Has(key) ? activity.Local(key) : null;

    public static ImmutableArray<Quota> Quotas(
        PolicySection top, PolicyRules rules, ImmutableArray<string> counted)
    {
        return top.Entries("quotas", q => new Quota(
            q.Slug("id"),
            q.Local("name"),
            Counted(q, counted),
            q.Word("per", Bearers),
            rules.Count(q, "yearlyMin", min: 1)), q => q.Id, mayBeEmpty: true);
    }

    public static ImmutableArray<Deadline> Deadlines(PolicySection top, PolicyRules rules) =>
        top.Entries("deadlines", d => new Deadline(
            d.Slug("id"),
            d.Local("name"),
            rules.MonthDay(d, "due"),
            d.Word("duty", Roles),
            d.Integer("remindDays", 0, RemindDaysMax)), d => d.Id, mayBeEmpty: true);

    /// <summary>Every name that a rule may count by.</summary>
    public static ImmutableArray<string> Countable(
        ImmutableArray<ActivityCategory> activities, ImmutableArray<ResourceRule> resources,
        ImmutableArray<Standard> standards) =>
    [
        .. Metrics,
        .. activities.SelectMany(a => ByCategory.Select(m => Metric.OfCategory(m, a.Id))),
        .. resources.SelectMany(r => ByResource.Select(m => Metric.OfCategory(m, r.Id))),
        .. standards.SelectMany(s => ByStandard.Select(m => Metric.OfCategory(m, s.Id))),
    ];

    /// <summary>A name under <c>metric</c> that the network counts by.</summary>
    public static string Counted(PolicySection quota, ImmutableArray<string> counted)
    {
        var metric = quota.Text("metric");
        if (metric.Length > 0 && !counted.Contains(metric))
        {
            var nearest = NearestName.Of(metric, counted);
            quota.Wrong("metric",
                $"没有统计项“{metric}”" + (nearest is null ? "。" : $"，是否应为“{nearest}”？"),
                $"Nothing counts '{metric}'" +
                (nearest is null ? "." : $"; did you mean '{nearest}'?"));
        }

        return metric;
    }
}
