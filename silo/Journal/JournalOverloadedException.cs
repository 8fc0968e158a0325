namespace Network.Silo.Journal;

/// <summary>The writer's queue is full: nothing was queued, nothing will be written.</summary>
public sealed class JournalOverloadedException : Exception
{
    public JournalOverloadedException()
        : base("The journal's queue is full.")
    {
    }

    public JournalOverloadedException(string message) : base(message)
    {
    }

    public JournalOverloadedException(string message, Exception cause) : base(message, cause)
    {
    }
}
