using Polly;

namespace Network.Silo;

/// <summary>Trying again so that a runtime's own scheduler and clock stay in charge.</summary>
internal static class Patience
{
    /// <summary>Different numbers from 0 to 1 that a double can be, evenly apart.</summary>
    private const double OneIn = 1UL << 53;

    /// <summary>Runs work under a pipeline; every try continues where the first one began.
    /// </summary>
    public static async Task<T> Run<T>(
        this ResiliencePipeline tries, Func<CancellationToken, Task<T>> work,
        CancellationToken stop)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: true, stop);
        try
        {
            return await tries.ExecuteAsync(
                static async (c, w) => await w(c.CancellationToken), context, work);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <inheritdoc cref="Run{T}(ResiliencePipeline, Func{CancellationToken, Task{T}},
    /// CancellationToken)"/>
    public static async Task<T> Run<T>(
        this ResiliencePipeline<T> tries, Func<CancellationToken, Task<T>> work,
        CancellationToken stop)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: true, stop);
        try
        {
            return await tries.ExecuteAsync(
                static async (c, w) => await w(c.CancellationToken), context, work);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Numbers from 0 to 1 that spread the waits of many: the clock's last digits, well
    /// mixed. Whoever drives the clock decides them.</summary>
    public static Func<double> JitterOf(TimeProvider time) => () =>
    {
        unchecked
        {
            var mixed = (ulong)time.GetTimestamp() * 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 31)) * 0xBF58476D1CE4E5B9;
            return (mixed >> 11) / OneIn;
        }
    };
}
