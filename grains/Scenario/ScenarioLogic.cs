using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Scenario;

/// <summary>The rules of a scenario 规划方案: a named change of the baseline.</summary>
public sealed class ScenarioLogic
    : TypedGrainLogic<ScenarioState, ScenarioCommand, ScenarioEvent>
{
    public override GrainKind Kind => GrainKind.Scenario;

    public override int StateSchema => 1;

    public override GrainState Initial => ScenarioState.Initial;

    protected override bool KeepsYears => false;

    protected override Decision Decide(
        ScenarioState state, ScenarioCommand command, Context context) =>
        (state.Name, state.Archived, command) switch
        {
            (null, _, ScenarioCommand.Create c) => Writing.Create(c, context),
            (null, _, _) => Decision.Refuse("unknown.scenario",
                "没有这个方案。", "There is no such scenario."),
            (_, _, ScenarioCommand.Create c) => Writing.CreateAgain(state, c),
            (_, true, ScenarioCommand.Archive) => Decision.Nothing,
            (_, true, _) => Decision.Refuse("scenario.archived",
                "该方案已归档，不能再更改。", "The scenario is put away; nothing can change."),
            (_, _, ScenarioCommand.Rename c) => Writing.Rename(state, c),
            (_, _, ScenarioCommand.Revise c) => Writing.Revise(state, c, context),
            (_, _, ScenarioCommand.Archive) => Writing.Archive(state, context),
            (_, _, ScenarioCommand.RequestRun) => Running.Request(state),
            (_, _, ScenarioCommand.CancelRun) => Running.Cancel(state),
            (_, _, ScenarioCommand.BeginRun c) => Running.Begin(state, c),
            (_, _, ScenarioCommand.FinishRun c) => Running.Finish(state, c),
            (_, _, ScenarioCommand.FailRun c) => Running.Fail(state, c),
            (_, _, ScenarioCommand.InterruptRun c) => Running.Interrupt(state, c),
            _ => throw new InvalidOperationException($"No rule for {command}."),
        };

    protected override ScenarioState Evolve(ScenarioState state, ScenarioEvent fact) =>
        ScenarioEvolution.Of(state, fact);

    protected override ImmutableArray<Outgoing> React(
        GrainKey self, ScenarioState state, ScenarioEvent fact) => [];

    protected override Contribution Contribute(GrainKey self, ScenarioState state) =>
        Contribution.None(self.City);

    protected override Card? Describe(GrainKey self, ScenarioState state) =>
        state.Name is null ? null : new Card(state.Name)
        {
            Stage = Words.Of(state.Stage),
            Activities = state.Run?.Number ?? 0,
            Since = state.ChangedOn,
        };

    protected override LocalText Tell(ScenarioEvent fact) => ScenarioSentences.Of(fact);

    protected override Place PlaceOf(
        GrainKey self, ScenarioState state, ScenarioCommand? command) => Place.City;
}
