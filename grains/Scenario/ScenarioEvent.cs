using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Scenario;

/// <summary>What has happened to a scenario.</summary>
public abstract record ScenarioEvent : GrainEvent
{
    private ScenarioEvent()
    {
    }

    [StableName("scenario-created")]
    public sealed record ScenarioCreated(
        string Name, ScenarioPlan Plan, string? Note, DateOnly On) : ScenarioEvent;

    [StableName("scenario-renamed")]
    public sealed record ScenarioRenamed(string Name, string? Note) : ScenarioEvent;

    [StableName("scenario-revised")]
    public sealed record ScenarioRevised(ScenarioPlan Plan, int Revision, DateOnly On)
        : ScenarioEvent;

    [StableName("scenario-archived")]
    public sealed record ScenarioArchived(DateOnly On) : ScenarioEvent;

    [StableName("run-requested")]
    public sealed record RunRequested(int Run, int Revision) : ScenarioEvent;

    /// <param name="Start">The city as it began; null where it was known before.</param>
    [StableName("run-started")]
    public sealed record RunStarted(int Run, DateTimeOffset Until, SimulationStart? Start)
        : ScenarioEvent;

    /// <param name="Digest">SHA-256 of the result's JSON.</param>
    [StableName("run-finished")]
    public sealed record RunFinished(int Run, string Digest, ScenarioSummary Summary)
        : ScenarioEvent;

    [StableName("run-failed")]
    public sealed record RunFailed(int Run, LocalText Why) : ScenarioEvent;

    [StableName("run-interrupted")]
    public sealed record RunInterrupted(int Run) : ScenarioEvent;

    [StableName("run-cancelled")]
    public sealed record RunCancelled(int Run) : ScenarioEvent;
}
