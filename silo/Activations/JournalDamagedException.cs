namespace Network.Silo.Activations;

/// <summary>
/// What stands in the journal cannot be: a gap, a broken hash chain, an event nobody knows, or a
/// store that is older than what it acknowledged. Not to be retried; a person has to look.
/// </summary>
public sealed class JournalDamagedException : Exception
{
    public JournalDamagedException()
    {
    }

    public JournalDamagedException(string message) : base(message)
    {
    }

    public JournalDamagedException(string message, Exception cause) : base(message, cause)
    {
    }
}
