namespace Network.Simulated;

/// <summary>Rare things that a simulation must have been through: over the corpus every one is
/// reached, or a test fails.</summary>
public enum Mark
{
    /// <summary>A host died before its batch was written.</summary>
    DiedBeforeWrite,

    /// <summary>A host died when its batch was written and nobody answered.</summary>
    DiedAfterWrite,

    /// <summary>A host died in a batch of several commands.</summary>
    DiedInGroupCommit,

    /// <summary>A host died while something was owed.</summary>
    DiedOwing,

    /// <summary>A host died before a snapshot was written.</summary>
    DiedBeforeSnapshot,

    /// <summary>A host died while it answered that reactions were done.</summary>
    DiedSettling,

    /// <summary>A write failed and was not done.</summary>
    FailedBeforeWrite,

    /// <summary>A write was done and nobody was told.</summary>
    FailedAfterWrite,

    /// <summary>A write that had been given up was done later.</summary>
    LateWriteDone,

    /// <summary>A write that had been given up came too late.</summary>
    LateWriteRefused,

    /// <summary>The disk was full.</summary>
    DiskFull,

    /// <summary>Pages could not be read.</summary>
    Unreadable,

    /// <summary>An event came changed from the disk.</summary>
    EventChanged,

    /// <summary>The product said that the journal is damaged.</summary>
    DamageSeen,

    /// <summary>A snapshot came unreadable from the disk.</summary>
    SnapshotGarbled,

    SnapshotKept,

    SnapshotLoaded,

    /// <summary>Several commands shared one commit.</summary>
    GroupCommit,

    /// <summary>One bad unit in a batch: the others were written alone.</summary>
    BatchSplit,

    /// <summary>A stale activation lost the race for a version.</summary>
    RaceLost,

    /// <summary>The disk had the command already.</summary>
    DuplicateAppend,

    /// <summary>The journal's queue was full.</summary>
    QueueFull,

    /// <summary>A host stood still and went on later.</summary>
    Paused,

    ClockForward,

    ClockBack,

    RequestDropped,

    RequestDoubled,

    RequestLate,

    AnswerDropped,

    /// <summary>The sender went away before the answer.</summary>
    SenderGone,

    /// <summary>A command was sent again to another host.</summary>
    SentElsewhere,

    AnsweredRepeated,

    AnsweredNothing,

    AnsweredRejected,

    AnsweredStale,

    AnsweredOverloaded,

    AnsweredUnavailable,

    /// <summary>A command was refused while an earlier sending of it was still under way, which
    /// then was done.</summary>
    RefusedThenDone,

    /// <summary>A host stopped in order, with commands under way.</summary>
    StoppedBusy,

    /// <summary>A host could not start on the disk as it was.</summary>
    StartFailed,

    /// <summary>Grains left memory.</summary>
    LeftMemory,

    /// <summary>A reaction that was owed at a crash was delivered later.</summary>
    DeliveredAfterCrash,

    /// <summary>A file's commands were put into debt.</summary>
    Staged,

    /// <summary>The same file came again.</summary>
    StagedAgain,

    /// <summary>A grain refused a reaction.</summary>
    ReactionRefused,

    /// <summary>A reaction was delivered a second time.</summary>
    DeliveredTwice,

    /// <summary>Totals read from the journal what another host had committed.</summary>
    CaughtUp,

    /// <summary>Hosts were assessed again under another threshold.</summary>
    AssessedAgain,

    /// <summary>Hosts moved out of a district that was closed into another.</summary>
    MovedOut,
}
