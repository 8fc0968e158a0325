using System.Text.Json.Serialization;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Scenario;

/// <summary>What is known of one scenario.</summary>
public sealed record ScenarioState : GrainState
{
    /// <summary>Null until it was created.</summary>
    public string? Name { get; init; }
    public string? Note { get; init; }
    public ScenarioPlan? Plan { get; init; }

    /// <summary>Raised with every change of the plan, from 1.</summary>
    public int Revision { get; init; }

    /// <summary>The city as the runs begin with it; null until one has started. Kept while the
    /// plan begins in the same place, so that running again gives the same digits.</summary>
    public SimulationStart? Start { get; init; }

    /// <summary>The newest run; null before the first.</summary>
    public ScenarioRun? Run { get; init; }
    public DateOnly CreatedOn { get; init; }
    public DateOnly ChangedOn { get; init; }
    public bool Archived { get; init; }

    public static ScenarioState Initial { get; } = new();

    public ScenarioStage Stage => Archived ? ScenarioStage.Archived
        : Run is not { } run || run.Revision != Revision ? ScenarioStage.Draft
        : run.Stage switch
        {
            RunStage.Requested => ScenarioStage.Requested,
            RunStage.Running => ScenarioStage.Running,
            RunStage.Finished => ScenarioStage.Finished,
            RunStage.Failed => ScenarioStage.Failed,
            RunStage.Interrupted => ScenarioStage.Interrupted,
            _ => ScenarioStage.Cancelled,
        };

    /// <summary>The input of the plan; null until a run has started.</summary>
    [JsonIgnore]
    public SimulationInput? Input => Plan is { } plan
        ? Start?.Input(plan.Levers, plan.Months, plan.Runs, plan.Seed)
        : null;

    /// <summary>The input of the city that goes on as its policy says.</summary>
    [JsonIgnore]
    public SimulationInput? Baseline => Plan is { } plan
        ? Start?.Input(Start.Baseline, plan.Months, plan.Runs, plan.Seed)
        : null;
}
