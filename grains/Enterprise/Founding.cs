using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>From a host without an association to an established one, by the policy's steps.
/// </summary>
internal static class Founding
{
    public static Decision ServeElsewhere(
        EnterpriseState state, EnterpriseCommand.ServeElsewhere c, Context context) =>
        (OnlyWithout(state) ?? Checks.Past(c.On, context, "on")) is { } wrong
            ? new Decision.Refused(wrong)
            : state.ServedThrough == c.Through
                ? Decision.Nothing
                : Decision.Accept(new EnterpriseEvent.ServedElsewhere(c.Through, c.On));

    public static Decision Begin(
        EnterpriseState state, EnterpriseCommand.BeginPreparing c, Context context) =>
        (OnlyWithout(state)
            ?? Checks.Past(c.On, context, "on")
            ?? AfterEnding(state, c.On)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.PreparingBegun(c.On));

    public static Decision CompleteStep(
        EnterpriseState state, EnterpriseCommand.CompleteStep c, Context context)
    {
        var steps = context.City!.Policy.Founding.Steps;
        var wrong = OnlyPreparing(state)
            ?? (steps.Any(s => s.Id == c.Step) ? null : new Rejection(
                "unknown.founding-step", new(
                    $"文件没有“{c.Step}”这一步骤。步骤有："
                    + $"{string.Join("、", steps.Select(s => s.Id))}。",
                    $"There is no step '{c.Step}'. The steps are "
                    + $"{string.Join(", ", steps.Select(s => s.Id))}."), "step"))
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(
                c.On, state.Since, "on", "筹备开始日期", "the day preparing began")
            ?? Checks.OptionalText(c.Evidence, "evidence", TextLimits.EvidenceMax);
        return wrong is not null ? new Decision.Refused(wrong)
            : state.Steps.Contains(new StepDone(c.Step, c.On, c.Evidence)) ? Decision.Nothing
            : Decision.Accept(new EnterpriseEvent.StepCompleted(c.Step, c.On, c.Evidence));
    }

    /// <summary>An association that was founded before its host was registered has no steps on
    /// record; every other one goes through the policy's.</summary>
    public static Decision Establish(
        EnterpriseState state, EnterpriseCommand.Establish c, Context context)
    {
        var wrong = AlreadyThere(state)
            ?? Checks.Past(c.On, context, "on")
            ?? AfterEnding(state, c.On)
            ?? Checks.OptionalText(c.Evidence, "evidence", TextLimits.EvidenceMax)
            ?? (state.Stage == AssociationStage.Preparing
                ? StepsMissing(state, c.On, context)
                : c.On > state.RegisteredOn ? StepsFirst(context) : null);
        return wrong is not null ? new Decision.Refused(wrong) : Decision.Accept(
            new EnterpriseEvent.AssociationEstablished(
                c.On, context.City!.Policy.Dormancy.QuietMonths.Value, c.Evidence));
    }

    private static Rejection? StepsFirst(Context context) =>
        context.City!.Policy.Founding.Steps.FirstOrDefault(s => s.Required) is { } first
            ? new("association.not-preparing", new(
                "单位登记以后成立的科协，须先开始筹备并完成规定步骤。",
                "An association founded after its host was registered begins with preparing and "
                + "takes the required steps."), "on", first.Source)
            : null;

    private static Rejection? StepsMissing(EnterpriseState state, DateOnly on, Context context)
    {
        var missing = context.City!.Policy.Founding.Steps
            .Where(s => s.Required && state.Steps.All(d => d.Step != s.Id))
            .ToList();
        if (missing.Count > 0)
        {
            return new("association.steps-missing", new(
                $"成立前还须完成：{string.Join("、", missing.Select(s => s.Name.Zh))}。",
                "Still to be done before: "
                + $"{string.Join(", ", missing.Select(s => s.Name.En))}."),
                null, missing[0].Source);
        }

        var last = state.Steps.IsEmpty ? state.Since : state.Steps.Max(s => s.On);
        return Checks.NotBefore(on, last, "on", "最后一个步骤的日期", "the last step");
    }

    private static Rejection? OnlyWithout(EnterpriseState state) =>
        state.Stage is AssociationStage.Prospect or AssociationStage.Dissolved
            or AssociationStage.Merged
            ? null
            : new("association.exists", new(
                $"该单位的科协{Stages.Zh(state.Stage)}，无须再次办理。",
                $"The association is {Words.Of(state.Stage)} already."));

    private static Rejection? AlreadyThere(EnterpriseState state) => state.HasAssociation
        ? new("association.exists", new(
            $"该单位的科协{Stages.Zh(state.Stage)}，不能再次成立。",
            $"The association is {Words.Of(state.Stage)} already."))
        : null;

    private static Rejection? OnlyPreparing(EnterpriseState state) =>
        state.Stage == AssociationStage.Preparing ? null : new(
            "association.not-preparing", new(
                $"该单位的科协{Stages.Zh(state.Stage)}。请先开始筹备。",
                $"The association is {Words.Of(state.Stage)}. Begin preparing first."));

    private static Rejection? AfterEnding(EnterpriseState state, DateOnly on) =>
        state.Endings.IsEmpty ? null : Checks.NotBefore(
            on, state.Endings[^1], "on", "上一届科协撤并日期", "the end of the one before");
}
