using Network.Silo.Activations;

namespace Network.Silo.Embedded;

/// <summary>Limits of the embedded runtime. What is above them is answered as overloaded.
/// </summary>
public sealed record EmbeddedLimits
{
    /// <summary>Commands and reads under way or waiting, in all.</summary>
    public int InFlightMax { get; init; } = 16_384;

    /// <summary>Commands and reads waiting for one grain.</summary>
    public int MailboxMax { get; init; } = 512;

    /// <summary>Grains in memory; above it those longest unused leave first.</summary>
    public int ResidentMax { get; init; } = 200_000;

    /// <summary>A grain unused for so long leaves memory.</summary>
    public TimeSpan IdleAfter { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>Time between two looks for idle grains.</summary>
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Tries of one command when the store does not answer, the first one included.
    /// </summary>
    public int StoreTries { get; init; } = 4;

    /// <summary>Wait before the second try; it doubles from try to try.</summary>
    public TimeSpan StoreRetryDelay { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>What an overloaded answer asks the sender to wait.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Events of a grain from one snapshot to the next.</summary>
    public int SnapshotEvents { get; init; } = ActivationLimits.SnapshotEvents;

    /// <summary>Snapshots waiting to be saved; beyond it the oldest is dropped, for a snapshot is
    /// only a convenience.</summary>
    public int SnapshotsWaitingMax { get; init; } = 256;
}
