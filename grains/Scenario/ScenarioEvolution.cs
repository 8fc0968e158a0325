namespace Network.Grains.Scenario;

/// <summary>How events change what is known of a scenario.</summary>
internal static class ScenarioEvolution
{
    public static ScenarioState Of(ScenarioState state, ScenarioEvent fact) => fact switch
    {
        ScenarioEvent.ScenarioCreated e => state with
        {
            Name = e.Name,
            Note = e.Note,
            Plan = e.Plan,
            Revision = 1,
            CreatedOn = e.On,
            ChangedOn = e.On,
        },
        ScenarioEvent.ScenarioRenamed e => state with { Name = e.Name, Note = e.Note },
        ScenarioEvent.ScenarioRevised e => state with
        {
            Plan = e.Plan,
            Revision = e.Revision,
            ChangedOn = e.On,
            Start = BeginsThere(state.Plan, e.Plan) ? state.Start : null,
        },
        ScenarioEvent.ScenarioArchived => state with { Archived = true },
        ScenarioEvent.RunRequested e => state with
        {
            Run = new(e.Run, e.Revision, RunStage.Requested),
        },
        ScenarioEvent.RunStarted e => state with
        {
            Start = e.Start ?? state.Start,
            Run = At(state, e.Run, RunStage.Running) is { } run
                ? run with { Until = e.Until }
                : state.Run,
        },
        ScenarioEvent.RunFinished e => state with
        {
            Run = At(state, e.Run, RunStage.Finished) is { } run
                ? run with { Digest = e.Digest, Summary = e.Summary }
                : state.Run,
        },
        ScenarioEvent.RunFailed e => state with
        {
            Run = At(state, e.Run, RunStage.Failed) is { } run
                ? run with { Why = e.Why }
                : state.Run,
        },
        ScenarioEvent.RunInterrupted e => state with
        {
            Run = At(state, e.Run, RunStage.Interrupted) ?? state.Run,
        },
        ScenarioEvent.RunCancelled e => state with
        {
            Run = At(state, e.Run, RunStage.Cancelled) ?? state.Run,
        },
        _ => state,
    };

    private static ScenarioRun? At(ScenarioState state, int run, RunStage stage) =>
        state.Run is { } known && known.Number == run ? known with { Stage = stage } : null;

    private static bool BeginsThere(ScenarioPlan? before, ScenarioPlan after) =>
        before is not null
        && (before.Position, before.AsOf) == (after.Position, after.AsOf);
}
