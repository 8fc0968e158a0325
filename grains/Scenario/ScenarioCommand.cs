using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Scenario;

/// <summary>What a scenario can be asked to do.</summary>
public abstract record ScenarioCommand : GrainCommand
{
    private ScenarioCommand()
    {
    }

    /// <summary>Saves a scenario under a name.</summary>
    [StableName("create")]
    public sealed record Create(string Name, ScenarioPlan Plan, string? Note = null)
        : ScenarioCommand;

    /// <summary>Gives it another name or note.</summary>
    [StableName("rename")]
    public sealed record Rename(string Name, string? Note = null) : ScenarioCommand;

    /// <summary>Changes what it asks; the result is then out of date.</summary>
    [StableName("revise")]
    public sealed record Revise(ScenarioPlan Plan) : ScenarioCommand;

    /// <summary>Asks for a run; a worker takes it up.</summary>
    [StableName("request-run")]
    public sealed record RequestRun : ScenarioCommand;

    /// <summary>Stops a run, or takes back that one was asked for.</summary>
    [StableName("cancel-run")]
    public sealed record CancelRun : ScenarioCommand;

    /// <summary>Puts the scenario away.</summary>
    [StableName("archive")]
    public sealed record Archive : ScenarioCommand;

    /// <summary>A worker begins a run.</summary>
    /// <param name="Until">After this the worker counts as gone.</param>
    /// <param name="Start">The city as the run begins with it; null where the scenario has one.
    /// </param>
    [StableName("begin-run")]
    public sealed record BeginRun(int Run, DateTimeOffset Until, SimulationStart? Start = null)
        : ScenarioCommand;

    /// <summary>A worker has the result.</summary>
    /// <param name="Digest">SHA-256 of the result's JSON.</param>
    [StableName("finish-run")]
    public sealed record FinishRun(int Run, string Digest, ScenarioSummary Summary)
        : ScenarioCommand;

    /// <summary>A worker could not run it.</summary>
    [StableName("fail-run")]
    public sealed record FailRun(int Run, LocalText Why) : ScenarioCommand;

    /// <summary>The worker ended before the run did.</summary>
    [StableName("interrupt-run")]
    public sealed record InterruptRun(int Run) : ScenarioCommand;
}
