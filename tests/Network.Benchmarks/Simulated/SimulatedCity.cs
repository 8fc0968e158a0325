using Network.Grains.Enterprise;
using Network.Grains.Simulation.Inputs;

namespace Network.Benchmarks.Simulated;

/// <summary>Eleven districts of three size bands with as many organisations as asked for, and
/// everything assumed: the model in full.</summary>
internal static class SimulatedCity
{
    private const int Districts = 11;

    private static readonly string[] Bands = ["10-49", "50-199", "200"];

    public static SimulationInput Input(int organisations, int runs, int months = 120)
    {
        var each = organisations / (Districts * Bands.Length);
        return new SimulationInput
        {
            Districts =
            [
                .. Enumerable.Range(0, Districts).Select(
                    i => new SimulatedDistrict($"d{i}", new($"第{i}区", $"District {i}"), 5)),
            ],
            Classes = [.. Classes(each)],
            Parameters = DefaultParameters.All,
            Activities = DefaultActivities.All,
            Levers = new PolicyLevers
            {
                BudgetFen = [60_000_000],
                UnitsMin = 2,
                UnitsMax = 4,
                GrantFen = 10_000_000,
                ReferenceGrantFen = 5_000_000,
                Quota = 1,
                OutreachShare = 0.3,
            },
            StartYear = 2025,
            StartMonth = 1,
            Months = months,
            Runs = runs,
            Seed = 1,
        };
    }

    private static IEnumerable<OrganisationClass> Classes(int each) =>
        from district in Enumerable.Range(0, Districts)
        from band in Bands.Index()
        select new OrganisationClass($"d{district}", HostKind.Enterprise, band.Item,
            new(each - each / 20, each / 20 - each / 100, each / 100), 1 + band.Index * 0.3);
}
