using System.Collections.Concurrent;

namespace Network.Grains.Metrics;

/// <summary>The names of one category's numbers, made once: every line of every activity log
/// counts under them.</summary>
internal sealed record CategoryMetrics(
    string Sessions, string Participants, string Items, string Money)
{
    private static readonly ConcurrentDictionary<string, CategoryMetrics> Known =
        new(StringComparer.Ordinal);

    /// <param name="category">Id of an activity category of a policy, so there are few.</param>
    public static CategoryMetrics Of(string category) => Known.GetOrAdd(category, static c => new(
        Metric.OfCategory(Metric.Sessions, c),
        Metric.OfCategory(Metric.Participants, c),
        Metric.OfCategory(Metric.Items, c),
        Metric.OfCategory(Metric.ActivityMoney, c)));
}
