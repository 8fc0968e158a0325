using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;
using Network.Tests.Simulation.Draws;
using Network.Tests.Simulation.Model;

namespace Network.Tests.Simulation.Reference;

/// <summary>The product, class by class, against the reference, organisation by organisation:
/// every output of every area has the same distribution.</summary>
public sealed class ReferenceAgreementTests
{
    private const int Months = 30;
    private const int AgentRuns = 1_500;
    private const int Runs = 10_000;

    /// <summary>Normal deviations that chance exceeds once in a million.</summary>
    private const double DeviationsMax = 4.9;

    public static TheoryData<string> Cases => [.. Inputs.Keys];

    private static readonly Dictionary<string, SimulationInput> Inputs = new()
    {
        ["everything assumed"] = Town.Busy(Months, Runs),
        ["certain values, coverage gap"] = Certain() with
        {
            Levers = Busy with
            {
                Strategy = AllocationStrategy.CoverageGap,
                OutreachShare = 0.4,
                Outreach = 1.5,
                QuotaOf = [new("west", 6)],
            },
        },
        ["round robin, long grants"] = Certain() with
        {
            Levers = Busy with
            {
                Strategy = AllocationStrategy.RoundRobin,
                GrantTermMonths = 20,
                UnitsMax = 3,
                GrantFen = 9_000_000,
                HomeSupport = 2,
                ExpertProgramme = 1,
            },
        },
        ["given, grants of one month"] = Certain() with
        {
            Levers = Busy with
            {
                Strategy = AllocationStrategy.Given,
                GrantTermMonths = 1,
                SelectionMonth = 2,
                Given = [new("east", 1), new("west", 2)],
                StationTermMonths = 7,
                Visits = 12,
            },
        },
        ["high rates"] = Certain()
            .Known(ParameterId.Dormancy, 0.2).Known(ParameterId.Revival, 0.3)
            .Known(ParameterId.Imitation, 0.4).Known(ParameterId.Accreditation, 0.5)
            .Known(ParameterId.GrantEffect, 1.5),
    };

    private static PolicyLevers Busy => Town.Levers with { Quota = 3, BudgetFen = [30_000_000] };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Lumped_EveryOutput_HasTheReferencesDistribution(string name)
    {
        var input = Inputs[name];
        var lumped = Sample.Of(input);
        int[] checkedMonths = [0, 9, Months - 1];
        var agents = Agents(input, checkedMonths);
        foreach (var (at, month) in checkedMonths.Index())
        {
            for (var area = 0; area <= input.Districts.Length; area++)
            {
                for (var kind = 0; kind < Stored.Count; kind++)
                {
                    Compare(lumped.At(month, area, kind),
                        [.. agents.Select(run => run[at][area][kind])],
                        $"{name}: month {month}, area {area}, output {kind}");
                }
            }
        }
    }

    private static SimulationInput Certain()
    {
        var input = Town.Busy(Months, Runs);
        return input with
        {
            Parameters = [.. input.Parameters.Select(
                p => p with { Prior = Prior.Fixed(p.Prior.Middle) })],
            Levers = Busy,
        };
    }

    private static int[][][][] Agents(SimulationInput input, int[] months) =>
    [
        .. Enumerable.Range(0, AgentRuns).AsParallel().AsOrdered().Select(run =>
        {
            var city = new AgentCity(input, run + 1);
            var lived = Enumerable.Range(0, Months).Select(_ => city.Live()).ToArray();
            return months.Select(m => lived[m]).ToArray();
        }),
    ];

    private static void Compare(int[] lumped, int[] agents, string what)
    {
        var (n, m) = ((double)lumped.Length, (double)agents.Length);
        KolmogorovSmirnov.Distance(lumped, agents).ShouldBeLessThan(
            KolmogorovSmirnov.Limit(lumped.Length, agents.Length), what);
        var deviation = Math.Sqrt(Variance(lumped) / n + Variance(agents) / m);
        Math.Abs(lumped.Average() - agents.Average()).ShouldBeLessThanOrEqualTo(
            DeviationsMax * deviation, what);
        var most = Math.Max(lumped.Max(), agents.Max());
        if (most >= 40)
            return;

        var (distance, freedom) = ChiSquare.OfTwo(
            Counts(lumped, most), Counts(agents, most));
        distance.ShouldBeLessThan(ChiSquare.Limit(freedom), what);
    }

    private static int[] Counts(int[] values, int most)
    {
        var counts = new int[most + 1];
        foreach (var value in values)
        {
            counts[value]++;
        }

        return counts;
    }

    private static double Variance(int[] values)
    {
        var mean = values.Average();
        return values.Average(v => (v - mean) * (v - mean));
    }
}
