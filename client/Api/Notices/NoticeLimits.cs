namespace Network.Client.Api.Notices;

/// <summary>Limits of notices, each with its unit.</summary>
internal static class NoticeLimits
{
    /// <summary>Events of the journal that are looked back to when nobody asked before.</summary>
    public const int LookBackEvents = 50_000;

    /// <summary>Notices of one city that are kept in memory.</summary>
    public const int KeptMax = 2_000;

    /// <summary>Lines of one answer.</summary>
    public const int LinesMax = 20;

    /// <summary>Events of the journal that are looked back to for what changed.</summary>
    public const int ChangesBackEvents = 5_000;

    /// <summary>Things that fall due in one answer.</summary>
    public const int DueMax = 5;

    /// <summary>Days that are looked ahead.</summary>
    public const int DaysAhead = 30;
}
