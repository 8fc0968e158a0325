using Network.Grains.Kernel;

namespace Network.Grains.Scenario;

/// <summary>Scenarios written, changed and put away.</summary>
internal static class Writing
{
    public static Decision Create(ScenarioCommand.Create c, Context context) =>
        (Names(c.Name, c.Note) ?? PlanCheck.Of(c.Plan, context)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ScenarioEvent.ScenarioCreated(
                c.Name, c.Plan, c.Note, context.Today));

    public static Decision CreateAgain(ScenarioState state, ScenarioCommand.Create c) =>
        (state.Name, state.Note) == (c.Name, c.Note) && Same.Plan(state.Plan!, c.Plan)
            ? Decision.Nothing
            : Decision.Refuse("scenario.exists",
                "这个编号已有方案。请另存为新方案。",
                "There is a scenario with this id; save it as a new one.");

    public static Decision Rename(ScenarioState state, ScenarioCommand.Rename c) =>
        Names(c.Name, c.Note) is { } wrong ? new Decision.Refused(wrong)
        : (state.Name, state.Note) == (c.Name, c.Note) ? Decision.Nothing
        : Decision.Accept(new ScenarioEvent.ScenarioRenamed(c.Name, c.Note));

    public static Decision Revise(
        ScenarioState state, ScenarioCommand.Revise c, Context context) =>
        Same.Plan(state.Plan!, c.Plan) ? Decision.Nothing
        : state.Run is { IsOpen: true } ? Running.Refused()
        : PlanCheck.Of(c.Plan, context) is { } wrong ? new Decision.Refused(wrong)
        : Decision.Accept(new ScenarioEvent.ScenarioRevised(
            c.Plan, state.Revision + 1, context.Today));

    public static Decision Archive(ScenarioState state, Context context) =>
        state.Run is { IsOpen: true }
            ? Running.Refused()
            : Decision.Accept(new ScenarioEvent.ScenarioArchived(context.Today));

    private static Rejection? Names(string name, string? note) =>
        Checks.Text(name, "name", TextLimits.NameMax)
        ?? Checks.OptionalText(note, "note", TextLimits.NoteMax);
}
