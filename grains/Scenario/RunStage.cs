namespace Network.Grains.Scenario;

/// <summary>How far a run of a scenario is.</summary>
public enum RunStage
{
    /// <summary>Waits for its turn.</summary>
    Requested,

    /// <summary>Under way.</summary>
    Running,

    /// <summary>There is a result.</summary>
    Finished,

    /// <summary>It could not be run; why stands with it.</summary>
    Failed,

    /// <summary>The process that ran it ended; it may be requested again.</summary>
    Interrupted,

    /// <summary>Somebody stopped it.</summary>
    Cancelled,
}
