using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Silo.Cities;

/// <summary>Something that a change of the city asks of many hosts.</summary>
/// <param name="Name">Another change has another name.</param>
/// <param name="Hosts">Finds those that have not done it yet.</param>
internal sealed record HostErrand(string Name, DirectoryQuery Hosts, EnterpriseCommand Command)
{
    private const string Merged = "区镇撤并";

    /// <summary>What the city, as it is now, asks of its hosts.</summary>
    public static IEnumerable<HostErrand> Of(CityFacts city)
    {
        var hosts = new DirectoryQuery(GrainKind.Enterprise, city.City)
        {
            Take = JournalLimits.PageLinesMax,
        };
        var threshold = city.Policy.Eligibility.TechnicalStaffMin.Value;
        yield return new($"assess/{threshold}", hosts with { ThresholdOtherThan = threshold },
            new EnterpriseCommand.AssessEligibility());
        foreach (var (closed, into) in city.Mergers)
        {
            yield return new($"move/{closed}/{into}", hosts with { Districts = [closed] },
                new EnterpriseCommand.Transfer(into, Merged));
        }
    }
}
