using Network.Silo.Journal;

namespace Network.Simulated.Store;

/// <summary>A command that is or was owed.</summary>
internal sealed class OutboxRow(long sequence, OwedCommand owed)
{
    public long Sequence => sequence;

    public OwedCommand Owed { get; set; } = owed;

    public bool Settled { get; set; }

    /// <summary>Was owed when a host died.</summary>
    public bool Survived { get; set; }

    public string? Refusal { get; set; }
}
