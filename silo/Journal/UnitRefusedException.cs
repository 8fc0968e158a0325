namespace Network.Silo.Journal;

/// <summary>A constraint of the journal refused a batch.</summary>
internal sealed class UnitRefusedException(bool ahead, Exception cause)
    : Exception("A constraint of the journal refused the batch.", cause)
{
    /// <summary>The gap constraint: the unit begins beyond the stream's end.</summary>
    public bool Ahead { get; } = ahead;
}
