namespace Network.Silo.Activations;

/// <summary>Limits of one grain's life, each with its unit.</summary>
public static class ActivationLimits
{
    /// <summary>Times that one command is decided again after lost races.</summary>
    public const int RacesMax = 20;

    /// <summary>Events from one snapshot to the next.</summary>
    public const int SnapshotEvents = 256;

    /// <summary>How long a sender waits before sending again to a journal that is full.</summary>
    public static readonly TimeSpan JournalRetryAfter = TimeSpan.FromSeconds(1);
}
