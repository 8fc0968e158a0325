using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Inputs;

internal static class DistrictCheck
{
    public static Rejection? Of(SimulationInput input)
    {
        if (Within.Whole(input.Districts.Length, 1, SimulationLimits.DistrictsMax, "districts")
            is { } wrong)
        {
            return wrong;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < input.Districts.Length; i++)
        {
            var district = input.Districts[i];
            var field = $"districts[{i}]";
            var refused = Checks.Id(district.Id, $"{field}.id")
                ?? Number(district.Workstations, $"{field}.workstations")
                ?? Number(district.FoundedThisYear, $"{field}.foundedThisYear")
                ?? (ids.Add(district.Id) ? null : Twice(district.Id, $"{field}.id"));
            if (refused is not null)
                return refused;
        }

        return null;
    }

    /// <summary>Numbers for single districts: each known, none twice.</summary>
    public static Rejection? Numbers(
        SimulationInput input, ImmutableArray<DistrictNumber> numbers, string field)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < numbers.Length; i++)
        {
            var (district, number) = numbers[i];
            var refused = Known(input, district, $"{field}[{i}].district")
                ?? Within.Whole(number, 0, SimulationLimits.NumberMax, $"{field}[{i}].number")
                ?? (seen.Add(district) ? null : Twice(district, $"{field}[{i}].district"));
            if (refused is not null)
                return refused;
        }

        return null;
    }

    public static Rejection? Known(SimulationInput input, string district, string field) =>
        input.Districts.Any(d => d.Id == district)
            ? null
            : new Rejection("unknown.district", new(
                $"没有编号为“{district}”的区镇。请从现有区镇中选择。",
                $"There is no district '{district}'. Choose one of those listed."), field);

    private static Rejection? Number(int number, string field) =>
        Within.Whole(number, 0, SimulationLimits.OrganisationsMax, field);

    private static Rejection Twice(string district, string field) => new(
        "simulation.district-twice", new(
            $"区镇“{district}”出现了两次。", $"The district '{district}' stands there twice."),
        field);
}
