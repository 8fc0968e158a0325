using Network.Grains.Simulation.Optimise;

namespace Network.Silo.Simulations;

/// <summary>Runs races on several threads; what comes of them does not depend on how many.
/// </summary>
public sealed class OptimiseDriver
{
    private readonly int _threads;

    /// <param name="threads">0 for as many as there are processors.</param>
    public OptimiseDriver(int threads = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        _threads = threads == 0 ? Environment.ProcessorCount : threads;
    }

    /// <param name="request">Has passed its check.</param>
    /// <param name="progress">Told after each round, with the best so far.</param>
    public OptimiseResult Run(OptimiseRequest request,
        IProgress<OptimiseProgress>? progress = null, CancellationToken cancel = default)
    {
        var race = new Race(request);
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = _threads,
            CancellationToken = cancel,
        };
        while (!race.IsOver)
        {
            Parallel.For(0, race.Alive, options, race.Run);
            var told = race.EndRound();
            progress?.Report(told);
        }

        return race.Result();
    }
}
