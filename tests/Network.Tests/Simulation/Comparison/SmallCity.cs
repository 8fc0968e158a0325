using Network.Grains.Enterprise;
using Network.Grains.Simulation.Inputs;

namespace Network.Tests.Simulation.Comparison;

/// <summary>A city of Kunshan's size: twelve districts, 2,744 organisations, everything assumed.
/// </summary>
internal static class SmallCity
{
    private static readonly int[] Sizes = [500, 900, 300, 60, 250, 220, 150, 120, 110, 60, 30, 44];

    public static SimulationInput Input(int runs, int months = 60) => new()
    {
        Districts =
        [
            .. Sizes.Select((_, i) => new SimulatedDistrict($"d{i}", new($"第{i}区", $"D{i}"), 2)),
        ],
        Classes =
        [
            .. Sizes.Select((size, i) => new OrganisationClass($"d{i}", HostKind.Enterprise,
                "10-49", new(size - size / 15, size / 15 - size / 60, size / 60))),
        ],
        Parameters = DefaultParameters.All,
        Activities = DefaultActivities.All,
        Levers = new PolicyLevers
        {
            BudgetFen = [20_000_000],
            UnitsMin = 2,
            UnitsMax = 4,
            GrantFen = 5_000_000,
            ReferenceGrantFen = 5_000_000,
            Quota = 1,
        },
        StartYear = 2025,
        StartMonth = 1,
        Months = months,
        Runs = runs,
        Seed = 1,
    };
}
