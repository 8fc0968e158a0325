namespace Network.Client.Accounts;

/// <summary>Times and counts of signing in.</summary>
internal static class SignInLimits
{
    /// <summary>Wrong passwords in a row before an account is locked.</summary>
    public const int FailuresMax = 5;

    public const int PasswordMin = 12;

    public const int PasswordMax = 128;

    /// <summary>Longest sign-in name, display name or name of a token, characters.</summary>
    public const int NameMax = 64;

    public const int GrantsMax = 20;

    /// <summary>Days that a token for programs may be good for.</summary>
    public const int TokenDaysMax = 366;

    public static readonly TimeSpan LockFor = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan InvitationFor = TimeSpan.FromDays(7);

    /// <summary>A session that nobody uses ends after this time.</summary>
    public static readonly TimeSpan IdleMax = TimeSpan.FromHours(12);

    /// <summary>A session ends after this time, used or not.</summary>
    public static readonly TimeSpan SessionMax = TimeSpan.FromDays(7);

    /// <summary>How exact the time of last use is.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    /// <summary>How often an open page asks whether its reader may still see it: what is taken
    /// away acts within a minute.</summary>
    public static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(30);

    /// <summary>Reads of one grain's people by one account are written down once in this time.
    /// </summary>
    public static readonly TimeSpan AuditEvery = TimeSpan.FromMinutes(10);
}
