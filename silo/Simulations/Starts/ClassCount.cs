using System.Collections.Immutable;
using Network.Grains.Enterprise;
using Network.Grains.Simulation.Inputs;
using Network.Silo.Simulations.Records;

namespace Network.Silo.Simulations.Starts;

/// <summary>Puts hosts into classes.</summary>
internal static class ClassCount
{
    /// <summary>More classes than this are not told apart by host kind: the model treats kinds
    /// alike, so nothing changes but the time it takes.</summary>
    private const int ClassesMax = 80;

    /// <param name="start">First simulated month.</param>
    public static ImmutableArray<OrganisationClass> Of(IReadOnlyList<RecordedHost> hosts,
        IReadOnlyList<string> districts, int start,
        ImmutableDictionary<string, double> bandFactors)
    {
        var classes = Of(hosts, districts, start, bandFactors, h => h.Kind);
        return classes.Length <= ClassesMax
            ? classes
            : Of(hosts, districts, start, bandFactors, _ => HostKind.Enterprise);
    }

    private static ImmutableArray<OrganisationClass> Of(IReadOnlyList<RecordedHost> hosts,
        IReadOnlyList<string> districts, int start,
        ImmutableDictionary<string, double> bandFactors, Func<RecordedHost, HostKind> kindOf) =>
    [
        .. from district in districts
           from cell in hosts.Where(h => h.District == district)
               .GroupBy(h => (Kind: kindOf(h), Band: SizeBand.Of(h.TechnicalStaff)))
               .OrderBy(g => g.Key)
           select new OrganisationClass(district, cell.Key.Kind, cell.Key.Band,
               Counts(cell, start), bandFactors.GetValueOrDefault(cell.Key.Band, 1)),
    ];

    private static StageCounts Counts(IEnumerable<RecordedHost> hosts, int start)
    {
        var counts = new int[Enum.GetValues<HostStage>().Length];
        var young = new int[12];
        foreach (var host in hosts)
        {
            var life = new HostLife();
            foreach (var turn in host.InOrder().TakeWhile(t => t.Month < start))
            {
                life.Take(turn);
            }

            counts[(int)life.Stage]++;
            if (life.Stage == HostStage.Established && start - life.FoundedIn <= young.Length)
                young[young.Length - (start - life.FoundedIn)]++;
        }

        return new StageCounts(counts[(int)HostStage.None], counts[(int)HostStage.Established],
            counts[(int)HostStage.Home], counts[(int)HostStage.Demonstration],
            counts[(int)HostStage.Dormant])
        {
            Young = [.. young],
        };
    }
}
