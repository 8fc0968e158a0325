namespace Network.Silo.Rollup;

/// <summary>Limits of the live totals, each with its unit.</summary>
public static class RollupLimits
{
    /// <summary>Commits of this process that wait to be added; beyond it they are read from the
    /// journal instead.</summary>
    public const int WaitingEntriesMax = 65_536;

    /// <summary>Time between two looks for commits of other processes.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(150);

    /// <summary>Time between two looks while the store does not answer.</summary>
    public static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(1);

    /// <summary>Least time between two ticks to one watcher.</summary>
    public static readonly TimeSpan BetweenTicks = TimeSpan.FromMilliseconds(100);

    /// <summary>Past moments that are remembered.</summary>
    public const int PastMomentsMax = 12;

    /// <summary>Differences that a recount tells; more are only counted.</summary>
    public const int DifferencesMax = 200;
}
