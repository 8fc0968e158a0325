namespace Network.Grains.Scenario;

/// <summary>What a list shows of a scenario.</summary>
public enum ScenarioStage
{
    /// <summary>Not run since it was written or changed.</summary>
    Draft,

    Requested,

    Running,

    Finished,

    Failed,

    Interrupted,

    Cancelled,

    /// <summary>Put away; it can still be read.</summary>
    Archived,
}
