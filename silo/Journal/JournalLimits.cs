namespace Network.Silo.Journal;

/// <summary>Limits of the journal, each with its unit.</summary>
public static class JournalLimits
{
    /// <summary>Events in one commit.</summary>
    public const int BatchEventsMax = 256;

    /// <summary>Characters of payload in one commit.</summary>
    public const int BatchCharactersMax = 4 * 1024 * 1024;

    /// <summary>Units waiting to be written; one more is refused.</summary>
    public const int QueueUnitsMax = 8192;

    /// <summary>Events of one command.</summary>
    public const int UnitEventsMax = 1024;

    /// <summary>Characters of one event's JSON.</summary>
    public const int PayloadCharactersMax = 256 * 1024;

    /// <summary>Rows that one read gives.</summary>
    public const int ReadEventsMax = 4096;

    /// <summary>Lines that one page of a list or a history gives.</summary>
    public const int PageLinesMax = 500;
}
