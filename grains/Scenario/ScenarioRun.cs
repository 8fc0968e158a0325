using Network.Grains.Kernel;

namespace Network.Grains.Scenario;

/// <summary>One run of a scenario.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Revision">What it ran: the scenario's revision.</param>
/// <param name="Until">After this its process counts as gone; null before it started.</param>
/// <param name="Digest">SHA-256 of the result's JSON: whoever computes it again gets the same.
/// </param>
/// <param name="Why">Why it failed.</param>
public sealed record ScenarioRun(
    int Number,
    int Revision,
    RunStage Stage,
    DateTimeOffset? Until = null,
    string? Digest = null,
    ScenarioSummary? Summary = null,
    LocalText? Why = null)
{
    /// <summary>Whether it waits or is under way.</summary>
    public bool IsOpen => Stage is RunStage.Requested or RunStage.Running;
}
