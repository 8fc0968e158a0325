using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;
using Network.Grains.Simulation.Results;

namespace Network.Silo.Simulations;

/// <summary>
/// Runs simulations on several threads. The digits do not depend on how many: runs are addressed,
/// and whole numbers are added up. It blocks its caller; call it from a worker, never from a
/// mailbox.
/// </summary>
public sealed class SimulationDriver
{
    /// <summary>Runs of one piece of work: between two looks at the cancellation.</summary>
    private const int PieceRuns = 8;

    /// <summary>Months of one piece of the summing up.</summary>
    private const int PieceMonths = 4;

    private readonly int _threads;

    /// <param name="threads">0 for as many as there are processors.</param>
    public SimulationDriver(int threads = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        _threads = threads == 0 ? Environment.ProcessorCount : threads;
    }

    /// <summary>Runs an input that has passed its check.</summary>
    /// <param name="progress">Told the runs done so far, from any thread, never fewer than
    /// before.</param>
    public SimulationResult Run(
        SimulationInput input, IProgress<int>? progress = null,
        CancellationToken cancel = default) =>
        Result(Outcomes(new SimulationPlan(input), progress, cancel), cancel);

    /// <summary>What the runs of a plan with everything in it come to.</summary>
    public SimulationResult Result(RunOutcomes outcomes, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var builder = new ResultBuilder(outcomes);
        Divide(outcomes.Plan.Input.Months, PieceMonths, () => builder.AddMonths, cancel);
        return builder.Build();
    }

    /// <summary>The runs alone, for comparisons.</summary>
    public RunOutcomes Outcomes(
        SimulationPlan plan, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var outcomes = new RunOutcomes(plan);
        var (done, gate) = (0, new Lock());
        Divide(plan.Input.Runs, PieceRuns, () =>
        {
            var worker = new SimulationWorker(plan);
            return (first, count) =>
            {
                worker.Run(first, count, outcomes);
                lock (gate)
                {
                    progress?.Report(done += count);
                }
            };
        }, cancel);
        return outcomes;
    }

    /// <summary>Divides places from 0 among the threads; each makes its own worker.</summary>
    private void Divide(int places, int piece, Func<Action<int, int>> makeWorker,
        CancellationToken cancel)
    {
        var next = -1;
        var pieces = (places + piece - 1) / piece;
        var threads = Math.Min(_threads, pieces);
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = threads,
            CancellationToken = cancel,
        };
        Parallel.For(0, threads, options, _ =>
        {
            var work = makeWorker();
            while (Interlocked.Increment(ref next) is var i && i < pieces)
            {
                cancel.ThrowIfCancellationRequested();
                work(i * piece, Math.Min(piece, places - i * piece));
            }
        });
    }
}
