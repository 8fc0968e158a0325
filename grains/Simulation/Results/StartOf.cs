using Network.Grains.Simulation.Model;

namespace Network.Grains.Simulation.Results;

/// <summary>What an area has before the first month.</summary>
internal static class StartOf
{
    public static DistrictStanding Area(SimulationPlan plan, int area)
    {
        var sum = default(DistrictStanding);
        var first = area <= 1 ? 0 : plan.ClassEnds[area - 2];
        var end = area == 0 ? plan.Classes.Length : plan.ClassEnds[area - 1];
        foreach (var entry in plan.Classes.AsSpan(first, end - first))
        {
            sum.None += entry.Counts.None;
            sum.Established += entry.Counts.Established;
            sum.Home += entry.Counts.Home;
            sum.Demonstration += entry.Counts.Demonstration;
            sum.Dormant += entry.Counts.Dormant;
        }

        return sum;
    }

    public static int Workstations(SimulationPlan plan, int area) => area == 0
        ? plan.Input.Districts.Sum(d => d.Workstations)
        : plan.Input.Districts[area - 1].Workstations;
}
