using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Network.Grains.Kernel;

namespace Network.Silo.Simulations;

/// <summary>How far runs are: those of this process at once, those of others as they last said.
/// </summary>
internal sealed class RunProgress(IRunBoard? board, TimeProvider time, ILogger log)
{
    /// <summary>How often a run tells the other processes how far it is.</summary>
    private static readonly TimeSpan TellEvery = TimeSpan.FromSeconds(1);

    /// <summary>How long a word to the others may take when the run has ended.</summary>
    private static readonly TimeSpan ClearWithin = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<GrainKey, double> here = new();

    public async Task<double?> Of(GrainKey key, CancellationToken cancel) =>
        here.TryGetValue(key, out var share) ? share
        : board is null ? null
        : await board.Read(key, cancel);

    /// <summary>Follows a run of this process to its end.</summary>
    public async Task Follow(GrainKey key, Func<IProgress<double>, Task> run)
    {
        here[key] = 0;
        using var ended = new CancellationTokenSource();
        var telling = board is null ? Task.CompletedTask : TellOthers(board, key, ended.Token);
        try
        {
            await run(new Told(here, key));
        }
        finally
        {
            await ended.CancelAsync();
            await telling;
            here.TryRemove(key, out _);
        }
    }

    private async Task TellOthers(IRunBoard board, GrainKey key, CancellationToken ended)
    {
        using var pace = new PeriodicTimer(TellEvery, time);
        try
        {
            do
            {
                if (here.TryGetValue(key, out var share))
                    await Try(() => board.Tell(key, share, ended));
            }
            while (await pace.WaitForNextTickAsync(ended));
        }
        catch (OperationCanceledException)
        {
            using var soon = new CancellationTokenSource(ClearWithin);
            await Try(() => board.Clear(key, soon.Token));
        }
    }

    /// <summary>Others may see it a second later, or not at all; the run goes on.</summary>
    private async Task Try(Func<Task> say)
    {
        try
        {
            await say();
        }
        catch (Journal.JournalUnavailableException silent)
        {
            log.LogWarning("How far a run is could not be told: {Why}", silent.Message);
        }
    }

    private sealed class Told(ConcurrentDictionary<GrainKey, double> shares, GrainKey key)
        : IProgress<double>
    {
        public void Report(double value) => shares[key] = value;
    }
}
