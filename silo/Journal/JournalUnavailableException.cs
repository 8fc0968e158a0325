namespace Network.Silo.Journal;

/// <summary>
/// The store did not answer, or not whether it wrote. Whoever held state must load it again;
/// sending the same unit again settles the outcome by its command id.
/// </summary>
public class JournalUnavailableException : Exception
{
    public JournalUnavailableException()
    {
    }

    public JournalUnavailableException(string message) : base(message)
    {
    }

    public JournalUnavailableException(string message, Exception cause) : base(message, cause)
    {
    }
}
