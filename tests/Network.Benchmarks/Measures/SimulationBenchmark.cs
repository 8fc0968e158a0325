using System.Diagnostics;
using System.Globalization;
using Network.Benchmarks.Simulated;
using Network.Grains.Simulation.Model;
using Network.Grains.Simulation.Results;
using Network.Silo.Simulations;
using Network.Tests.Simulation.Reference;

namespace Network.Benchmarks.Measures;

/// <summary>
/// What-if runs: ten years of 33 classes, against the limits of a slider that is dragged, and
/// beside the same model organisation by organisation.
/// </summary>
internal sealed class SimulationBenchmark : IBenchmark
{
    private const int Rounds = 9;
    private const int Threads = 2;
    private const int Runs = 1_000;
    private const int QuickRuns = 200;
    private const int Months = 120;
    private const int Many = 1_000_000;

    /// <summary>Longest 1,000 runs, milliseconds.</summary>
    private const double RunsMsMax = 1_000;

    /// <summary>Longest from slider to numbers, milliseconds.</summary>
    private const double QuickMsMax = 150;

    /// <summary>Most that a hundred times the organisations may cost.</summary>
    private const double GrowthMax = 1.5;

    public string Name => "simulation";

    public Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        var driver = new SimulationDriver(Threads);
        var bySize = new[] { 10_000, 100_000, Many }.ToDictionary(
            n => n, n => Median(() => driver.Run(SimulatedCity.Input(n, Runs)), say, $"{n:N0}"));
        var quick = Median(
            () => driver.Run(SimulatedCity.Input(Many, QuickRuns)), say, "quick");
        var alone = Median(
            () => new SimulationDriver(1).Run(SimulatedCity.Input(Many, Runs)), say, "one thread");
        Figure[] figures =
        [
            new("simulation-runs", "1,000 runs of ten years, 33 classes, 1,000,000 organisations",
                bySize[Many], "ms", Limit.AtMost(RunsMsMax), Text(
                    $"two threads, quantiles too; one thread {alone:0} ms; median of {Rounds}")),
            new("simulation-quick", "The same with 200 runs: from slider to numbers",
                quick, "ms", Limit.AtMost(QuickMsMax), Text($"median of {Rounds}")),
            new("simulation-growth", "1,000,000 organisations ÷ 10,000 organisations",
                bySize[Many] / bySize[10_000], "", Limit.AtMost(GrowthMax), string.Join("; ",
                    bySize.Select(s => Text($"{s.Key:N0}: {s.Value:0} ms")))),
            .. Peers(alone / Runs, say),
        ];
        return Task.FromResult<IReadOnlyList<Figure>>(figures);
    }

    /// <summary>What a run costs on one thread, beside the loops over organisations.</summary>
    private static IEnumerable<Figure> Peers(double ownMs, Action<string> say)
    {
        var loop = Median(() => new AgentLoop(SimulatedCity.Input(Many, 1)).Run(), say, "arrays");
        yield return new("simulation-array-loop", "A loop over 1,000,000 organisations in arrays "
            + "÷ the product, one run on one thread", loop / ownMs, "", null, Text(
                $"{loop:0} ms, foundings, homes and sleep alone, ÷ {ownMs:0.00} ms of all"));

        const int Few = 10_000;
        var own = Median(() => One(Few), say, "product, 10,000");
        var from = Stopwatch.GetTimestamp();
        var city = new AgentCity(SimulatedCity.Input(Few, 1, Months), 1);
        for (var month = 0; month < Months; month++)
        {
            city.Live();
        }

        var agents = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        say(Text($"reference: {agents:0} ms"));
        yield return new("simulation-reference", "The agent-by-agent reference of the tests with "
            + "10,000 organisations ÷ the product, one run on one thread", agents / own, "", null,
            Text($"{agents:0} ms ÷ {own:0.00} ms; one run"));
    }

    /// <summary>Milliseconds of one run of many, on one thread and without quantiles.</summary>
    private static double One(int organisations)
    {
        const int Batch = 50;
        var plan = new SimulationPlan(SimulatedCity.Input(organisations, Batch));
        var (worker, outcomes) = (new SimulationWorker(plan), new RunOutcomes(plan));
        var from = Stopwatch.GetTimestamp();
        worker.Run(0, Batch, outcomes);
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds / Batch;
    }

    private static double Median(Func<double> measured, Action<string> say, string what)
    {
        var samples = new Samples();
        for (var round = 0; round < Rounds; round++)
        {
            samples.Add(measured());
        }

        say(Text($"{what}: {samples.Median:0.0} ms"));
        return samples.Median;
    }

    private static double Median(Func<SimulationResult> work, Action<string> say, string what)
    {
        work();
        return Median(() => Ms(work), say, what);
    }

    private static double Median(Func<int> work, Action<string> say, string what)
    {
        work();
        return Median(() => Ms(work), say, what);
    }

    private static double Ms<T>(Func<T> work)
    {
        var from = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }

    private static string Text(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
