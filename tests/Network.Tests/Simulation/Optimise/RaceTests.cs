using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;
using Network.Grains.Simulation.Optimise;
using Network.Silo.Simulations;
using Network.Tests.Simulation.Comparison;
using Network.Tests.Simulation.Model;

namespace Network.Tests.Simulation.Optimise;

public sealed class RaceTests
{
    private const int Runs = 200;
    private const long Budget = 30_000_000;

    private static readonly CandidateGrid Grid = new(
        [0, 1, 2, 4], [5_000_000, 10_000_000],
        [AllocationStrategy.ByScore, AllocationStrategy.CoverageGap],
        [0, 10_000_000, 20_000_000, 30_000_000]);

    public static TheoryData<long> Seeds => [1, 2];

    /// <summary>Every candidate with every run, as slow as that is.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Race_SmallCase_FindsWhatTryingEverythingFinds(long seed)
    {
        var request = Request(seed);
        var all = Exhaustive(request);

        var result = new OptimiseDriver().Run(request);

        var best = all.MaxBy(c => c.Coverage);
        result.Best.Candidate.ShouldBe(best.Candidate);
        result.Best.Coverage.ShouldBe(best.Coverage, 1e-12);
        result.Best.Runs.ShouldBe(Runs);
        result.Candidates.ShouldBe(all.Count);
        result.RunsUsed.ShouldBeLessThan((long)all.Count * Runs * 3 / 4);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Frontier_SmallCase_IsThatOfTryingEverything(long seed)
    {
        var request = Request(seed) with { Frontier = true };
        var expected = new List<(MoneyUse Candidate, double Coverage)>();
        foreach (var cost in Exhaustive(request)
            .GroupBy(c => c.Candidate.CostFen).OrderBy(g => g.Key))
        {
            var best = cost.MaxBy(c => c.Coverage);
            if (expected.Count == 0 || best.Coverage > expected[^1].Coverage)
                expected.Add(best);
        }

        var frontier = new OptimiseDriver().Run(request).Frontier;

        frontier.Select(p => p.Candidate).ShouldBe(expected.Select(e => e.Candidate));
    }

    [Fact]
    public void Race_OneAndTwoThreads_GiveTheSameResult() =>
        Text(new OptimiseDriver(2).Run(Request(5))).ShouldBe(
            Text(new OptimiseDriver(1).Run(Request(5))));

    [Fact]
    public void Race_EveryRound_TellsTheBestSoFar()
    {
        var told = new Told();

        var result = new OptimiseDriver().Run(Request(1), told);

        told.Rounds.Select(r => r.Round).ShouldBe(Enumerable.Range(1, told.Rounds.Count));
        told.Rounds.Select(r => r.Alive).ShouldBe(
            told.Rounds.Select(r => r.Alive).OrderDescending());
        told.Rounds.ShouldAllBe(r => r.Alive + r.Dropped == result.Candidates);
        told.Rounds[^1].Best.Candidate.ShouldBe(result.Best.Candidate);
    }

    [Fact]
    public void Race_Cancelled_Stops()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();

        Should.Throw<OperationCanceledException>(
            () => new OptimiseDriver().Run(Request(1), cancel: cancel.Token));
    }

    [Fact]
    public void Grid_WithinBudget_HasNothingDearerAndNothingTwice()
    {
        var candidates = Grid.Within(Budget);

        candidates.ShouldAllBe(c => c.CostFen <= Budget);
        candidates.Distinct().Count().ShouldBe(candidates.Length);
        candidates.Count(c => c.Units == 0).ShouldBe(4);
        foreach (var candidate in candidates)
        {
            var levers = candidate.Apply(Town.Levers);
            var outreach = Math.Floor(levers.BudgetFen[0] * levers.OutreachShare);
            Math.Abs(outreach - candidate.OutreachFen).ShouldBeLessThanOrEqualTo(1);
        }
    }

    [Theory]
    [InlineData(-1, "simulation.out-of-range")]
    [InlineData(0, null)]
    [InlineData(60_000_000, null)]
    public void Check_Budget_IsToldWhereItIsWrong(long budget, string? code) =>
        OptimiseCheck.Of(Request(1) with { BudgetFen = budget })?.Code.ShouldBe(code);

    [Fact]
    public void Check_TooManyCandidates_CostsNothing()
    {
        var many = Grid with { OutreachFen = [.. Enumerable.Range(0, 99).Select(i => (long)i)] };
        many = many with { Units = [.. Enumerable.Range(0, 99)] };

        OptimiseCheck.Of(Request(1) with { Grid = many })!.Code
            .ShouldBe("simulation.too-many-candidates");
        OptimiseCheck.Of(Request(1) with { Grid = Grid with { Units = [] } })!.Field
            .ShouldBe("grid.units");
    }

    private static OptimiseRequest Request(long seed) =>
        new(SmallCity.Input(Runs, months: 36) with { Seed = seed }, Budget, Grid);

    private static List<(MoneyUse Candidate, double Coverage)> Exhaustive(
        OptimiseRequest request) =>
    [
        .. request.Grid.Within(request.BudgetFen).AsParallel().AsOrdered().Select(candidate =>
        {
            var input = request.Input with { Levers = candidate.Apply(request.Input.Levers) };
            var coverage = Sample.Of(input, RunScope.Horizon)
                .At(0, 0, Stored.Associations).Average()
                / new SimulationPlan(input).AllOrganisations;
            return (candidate, coverage);
        }),
    ];

    private static string Text(OptimiseResult result) =>
        System.Text.Json.JsonSerializer.Serialize(result, Network.Grains.Kernel.Wire.Options);

    private sealed class Told : IProgress<OptimiseProgress>
    {
        public List<OptimiseProgress> Rounds { get; } = [];

        public void Report(OptimiseProgress value) => Rounds.Add(value);
    }
}
