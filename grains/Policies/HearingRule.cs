using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Policies;

/// <summary>A leading body hears the association's report 听取科协工作汇报. It is recorded as an
/// activity of the district or the city, and owed as a quota.</summary>
/// <param name="Name">Which body.</param>
/// <param name="Per"><c>district</c> or <c>city</c>: whose report.</param>
/// <param name="YearlyMin">Times a year, at least.</param>
public sealed record HearingRule(string Id, LocalText Name, string Per, Rule<int> YearlyMin)
{
    /// <summary>Before the id of a hearing in the list of activities and quotas.</summary>
    private const string Prefix = "hearing-";

    /// <summary>The category under which a hearing is recorded.</summary>
    public ActivityCategory Counted => new(Prefix + Id, Called, YearlyMin.Source);

    /// <summary>What is owed of it a year.</summary>
    public Quota Quota => new(Prefix + Id, Called,
        Metric.OfCategory(Metric.Sessions, Prefix + Id), Per, YearlyMin);

    private LocalText Called => new(
        $"{Name.Zh}听取科协工作汇报", $"Report heard by {Name.En}");
}
