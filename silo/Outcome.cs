using Network.Grains.Kernel;

namespace Network.Silo;

/// <summary>What became of a command.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>On disk.</summary>
    /// <param name="Version">The grain's version after it.</param>
    /// <param name="Position">The journal's position after it; null for an answer to a command
    /// that was sent before or that changed nothing.</param>
    /// <param name="Repeated">The command id was spent before; this is the first answer.</param>
    public sealed record Done(long Version, long? Position, bool Repeated = false) : Outcome;

    /// <summary>A rule was broken, or the actor may not; nothing was written.</summary>
    public sealed record Rejected(Rejection Why) : Outcome;

    /// <summary>The grain is not at the version that the sender expected.</summary>
    public sealed record Stale(long Version) : Outcome;

    /// <summary>Too much is waiting; nothing was written. Send it again after a while.</summary>
    public sealed record Overloaded(TimeSpan RetryAfter) : Outcome;

    /// <summary>The store cannot be reached, or did not say whether it wrote. Sending the same
    /// command with the same id again is safe and settles it.</summary>
    public sealed record Unavailable(TimeSpan RetryAfter) : Outcome;

    /// <summary>This answer, given to a further try of a command of which the store has not said
    /// whether it wrote it: a refusal cannot promise that nothing was written, because the first
    /// try may yet be.</summary>
    internal Outcome AfterSilence(TimeSpan retryAfter) =>
        this is Rejected ? new Unavailable(retryAfter) : this;
}
