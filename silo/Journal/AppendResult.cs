namespace Network.Silo.Journal;

/// <summary>What became of an append. An outcome that is not known (a connection cut in the
/// middle) is an <see cref="JournalUnavailableException"/>: the same unit may be sent again.
/// </summary>
public abstract record AppendResult
{
    private AppendResult()
    {
    }

    /// <summary>On disk.</summary>
    /// <param name="Version">The stream's version after the last event.</param>
    /// <param name="Position">The journal's position of the last event.</param>
    public sealed record Appended(long Version, long Position) : AppendResult;

    /// <summary>The command id was spent before; nothing was written now.</summary>
    /// <param name="Version">The stream's version after that command's last event.</param>
    public sealed record Duplicate(long Version) : AppendResult;

    /// <summary>Another activation was faster; load again and decide again.</summary>
    public sealed record Conflict : AppendResult;

    /// <summary>The unit begins beyond the stream's end: the store is older than the activation
    /// (a restored backup). The activation must not go on.</summary>
    public sealed record Ahead : AppendResult;
}
