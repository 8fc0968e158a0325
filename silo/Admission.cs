using System.Diagnostics.CodeAnalysis;

namespace Network.Silo;

/// <summary>Counts those who are under way, lets in only so many, and nobody any more once the
/// network stops.</summary>
/// <param name="inFlightMax">Commands and reads under way or waiting.</param>
/// <param name="retryAfter">What those who are turned away are asked to wait.</param>
internal sealed class Admission(int inFlightMax, TimeSpan retryAfter)
{
    private readonly TaskCompletionSource drained =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Those under way or waiting, and one for the network itself until it stops.
    /// </summary>
    private int inFlight = 1;
    private volatile bool stopping;
    private int closed;

    /// <summary>Whoever is let in has to leave.</summary>
    public bool Enter([NotNullWhen(false)] out Outcome? refusal)
    {
        var crowd = Interlocked.Increment(ref inFlight);
        refusal = stopping ? new Outcome.Unavailable(retryAfter)
            : crowd > inFlightMax + 1 ? new Outcome.Overloaded(retryAfter)
            : null;
        if (refusal is not null)
            Leave();

        return refusal is null;
    }

    public void Leave()
    {
        if (Interlocked.Decrement(ref inFlight) == 0)
            drained.TrySetResult();
    }

    /// <summary>Lets nobody in any more; completes when the last one has left.</summary>
    public Task Close()
    {
        if (Interlocked.Exchange(ref closed, 1) == 0)
        {
            stopping = true;
            Leave();
        }

        return drained.Task;
    }
}
