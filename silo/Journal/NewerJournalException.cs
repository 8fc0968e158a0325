namespace Network.Silo.Journal;

/// <summary>
/// What stands in the journal is whole, but this version of the product has no word for it: a
/// newer one, running beside it during an upgrade, wrote it. Nothing is guessed; whoever asks is
/// told "not now", until a process that can read it answers.
/// </summary>
public sealed class NewerJournalException : JournalUnavailableException
{
    public NewerJournalException()
    {
    }

    public NewerJournalException(string message) : base(message)
    {
    }

    public NewerJournalException(string message, Exception cause) : base(message, cause)
    {
    }
}
