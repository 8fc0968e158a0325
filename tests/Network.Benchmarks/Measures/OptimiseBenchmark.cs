using System.Diagnostics;
using System.Globalization;
using Network.Benchmarks.Simulated;
using Network.Grains.Simulation.Optimise;
using Network.Silo.Simulations;

namespace Network.Benchmarks.Measures;

/// <summary>The best use of a million yuan a year among more than five hundred ways, and the whole
/// frontier up to 600,000 yuan with the runs that the planning page asks for.</summary>
internal sealed class OptimiseBenchmark : IBenchmark
{
    private const int Runs = 1_000;
    private const int FrontierRuns = 300;
    private const int Organisations = 1_000_000;
    private const long BudgetFen = 100_000_000;
    private const long FrontierBudgetFen = 60_000_000;
    private const long GrantMinFen = 5_000_000;
    private const long GrantMaxFen = 10_000_000;

    /// <summary>Longest race, seconds.</summary>
    private const double SecondsMax = 30;

    public string Name => "optimise";

    public Task<IReadOnlyList<Figure>> Run(Action<string> say) =>
        Task.FromResult<IReadOnlyList<Figure>>([Race(say, false), Race(say, true)]);

    private static Figure Race(Action<string> say, bool frontier)
    {
        var (budget, runs) = frontier ? (FrontierBudgetFen, FrontierRuns) : (BudgetFen, Runs);
        var grid = CandidateGrid.Of(budget, GrantMinFen, GrantMaxFen);
        var request = new OptimiseRequest(
            SimulatedCity.Input(Organisations, runs), budget, grid, frontier);
        var from = Stopwatch.GetTimestamp();
        var result = new OptimiseDriver(2).Run(request, new Told(say));
        var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
        return new(frontier ? "optimise-frontier" : "optimise-best", (frontier
            ? "The whole frontier of budget against coverage"
            : "The best of all candidates within a budget")
            + ", ten years, 1,000,000 organisations",
            seconds, "s", Limit.AtMost(SecondsMax), string.Create(CultureInfo.InvariantCulture,
                $"{result.Candidates} candidates, {result.RunsUsed:#,0} runs instead of "
                + $"{(long)result.Candidates * runs:#,0}; two threads; one race"));
    }

    private sealed class Told(Action<string> say) : IProgress<OptimiseProgress>
    {
        public void Report(OptimiseProgress value) => say(string.Create(
            CultureInfo.InvariantCulture,
            $"{value.Runs} runs, {value.Alive} alive, best {value.Best.Coverage:P2}"));
    }
}
