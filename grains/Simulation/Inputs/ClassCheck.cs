using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Inputs;

internal static class ClassCheck
{
    public static Rejection? Of(SimulationInput input)
    {
        var refused = Within.Whole(
            input.Classes.Length, 0, SimulationLimits.ClassesMax, "classes");
        var districts = input.Districts.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string, HostKind, string)>();
        long organisations = 0;
        for (var i = 0; refused is null && i < input.Classes.Length; i++)
        {
            var entry = input.Classes[i];
            var field = $"classes[{i}]";
            refused = (districts.Contains(entry.District)
                    ? null
                    : DistrictCheck.Known(input, entry.District, $"{field}.district"))
                ?? Checks.Text(entry.SizeBand, $"{field}.sizeBand", TextLimits.ShortMax)
                ?? (seen.Add((entry.District, entry.HostKind, entry.SizeBand))
                    ? null
                    : Twice(entry, field))
                ?? Counts(entry.Counts, $"{field}.counts")
                ?? Factor(entry.Initiative, $"{field}.initiative")
                ?? Factor(entry.Imitation, $"{field}.imitation")
                ?? Within.Number(entry.Score, -ScoreMax, ScoreMax, $"{field}.score");
            organisations += refused is null ? entry.Counts.Total : 0;
        }

        return refused
            ?? Within.Whole(organisations, 0, SimulationLimits.OrganisationsMax, "classes");
    }

    private const double ScoreMax = 10;

    private static Rejection? Counts(StageCounts counts, string field) =>
        Count(counts.None, $"{field}.none")
        ?? Count(counts.Established, $"{field}.established")
        ?? Count(counts.Home, $"{field}.home")
        ?? Count(counts.Demonstration, $"{field}.demonstration")
        ?? Count(counts.Dormant, $"{field}.dormant")
        ?? Young(counts, $"{field}.young");

    private static Rejection Twice(OrganisationClass entry, string field) => new(
        "simulation.class-twice", new(
            $"区镇“{entry.District}”、规模“{entry.SizeBand}”的同类单位出现了两次。",
            $"The class of '{entry.District}' and size '{entry.SizeBand}' stands there twice."),
        field);

    private static Rejection? Young(StageCounts counts, string field)
    {
        var young = counts.Young;
        if (young.IsEmpty)
            return null;

        return young.Length == 12 && young.All(y => y >= 0)
            && young.Sum(y => (long)y) <= counts.Established
            ? null
            : new Rejection("simulation.young-malformed", new(
                "应为最近十二个月每月成立的家数（十二个非负整数），合计不超过已成立的家数。",
                "It must be the associations founded in each of the last twelve months: twelve "
                + "whole numbers, together no more than the established."), field);
    }

    private static Rejection? Factor(double factor, string field) =>
        Within.Number(factor, 0, SimulationLimits.FactorMax, field);

    private static Rejection? Count(int count, string field) =>
        Within.Whole(count, 0, SimulationLimits.OrganisationsMax, field);
}
