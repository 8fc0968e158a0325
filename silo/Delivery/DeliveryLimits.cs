namespace Network.Silo.Delivery;

/// <summary>Limits of delivery, each with its unit.</summary>
public static class DeliveryLimits
{
    /// <summary>Targets that are given commands at the same time. One target gets its commands
    /// one after the other, in the order in which they became owed.</summary>
    public const int LanesMax = 256;

    /// <summary>Commands waiting in one lane.</summary>
    public const int LaneCommandsMax = 64;

    /// <summary>Commands that one look into the outbox takes.</summary>
    public const int PageCommandsMax = 1024;

    /// <summary>Answers that are marked in one write.</summary>
    public const int SettleAnswersMax = 512;

    /// <summary>Wait before the second try; it doubles from try to try.</summary>
    public static readonly TimeSpan TryAgainAfter = TimeSpan.FromMilliseconds(100);

    /// <summary>Longest wait between two tries.</summary>
    public static readonly TimeSpan TryAgainAtMost = TimeSpan.FromSeconds(5);

    /// <summary>Time between two looks for what somebody else left owed.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    /// <summary>Time between two looks for what has become owed since, where other processes make
    /// commands owed that are this one's to deliver.</summary>
    public static readonly TimeSpan LookForNewEvery = TimeSpan.FromMilliseconds(100);
}
