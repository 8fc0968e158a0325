namespace Network.Grains.Reports;

/// <summary>What a chapter of a report can tell of, in the order of a report that the policy
/// does not set out itself.</summary>
public enum ReportTopic
{
    Organisation,
    Activities,
    Projects,
    Homes,
    Workstations,
    Honours,
    Services,
    Pairings,
    Resources,
    Standards,
    Assessment,
    Advice,
    Money,
}
