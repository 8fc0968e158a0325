using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <summary>Rest, revival and end of an association, and what each stage leaves behind.</summary>
internal static class LifeCycle
{
    public static Decision Rest(
        EnterpriseState state, EnterpriseCommand.DeclareDormant c, Context context) =>
        (Stages.NeedsAssociation(state)
            ?? SinceThen(state, c.On, context)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.AssociationRested(c.On, c.Reason));

    public static Decision Revive(
        EnterpriseState state, EnterpriseCommand.Revive c, Context context) =>
        ((state.Stage == AssociationStage.Dormant ? null : new Rejection(
            "association.not-dormant", new(
                $"该单位的科协{Stages.Zh(state.Stage)}，无须恢复。",
                $"The association is {Words.Of(state.Stage)}, not resting.")))
            ?? SinceThen(state, c.On, context)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.AssociationRevived(c.On));

    public static Decision Dissolve(
        EnterpriseState state, EnterpriseCommand.Dissolve c, Context context) =>
        (NeedsOne(state)
            ?? SinceThen(state, c.On, context)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)
            ?? Endings.Check(c.Cause, Words.Of(state.Profile!.Kind), context)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.AssociationDissolved(c.On, c.Reason, c.Cause));

    public static Decision Merge(
        EnterpriseState state, EnterpriseCommand.MergeInto c, Context context) =>
        (NeedsOne(state)
            ?? Checks.Id(c.Target, "target")
            ?? (c.Target == context.Self.Id
                ? new Rejection("association.into-itself", new(
                    "不能并入自身。请另选接收的科协。",
                    "An association cannot merge into itself. Choose another."), "target")
                : null)
            ?? SinceThen(state, c.On, context)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new EnterpriseEvent.AssociationMerged(
                c.Target, c.On, c.Reason, state.Members));

    public static Decision Absorb(
        EnterpriseState state, EnterpriseCommand.Absorb c, Context context) =>
        state.HasAssociation
            ? Decision.Accept(new EnterpriseEvent.MembersAbsorbed(
                c.From,
                [.. c.Members.Where(m => state.Members.All(x => x.Id != m.Id))],
                context.Today))
            : Decision.Accept(new EnterpriseEvent.AbsorptionDeclined(c.From, c.Members));

    /// <summary>Takes the members back. Whoever was founded again meanwhile keeps the new roll.
    /// </summary>
    public static Decision Return(EnterpriseState state, EnterpriseCommand.ReturnMembers c) =>
        state.Stage == AssociationStage.Merged && state.MergedInto == c.Target
            ? Decision.Accept(new EnterpriseEvent.MergerUndone(c.Target, c.Members))
            : Decision.Nothing;

    public static EnterpriseState? Evolve(EnterpriseState state, EnterpriseEvent fact) =>
        fact switch
        {
            EnterpriseEvent.ServedElsewhere e => state with { ServedThrough = e.Through },
            EnterpriseEvent.PreparingBegun e => state with
            {
                Stage = AssociationStage.Preparing,
                Since = e.On,
                Steps = [],
            },
            EnterpriseEvent.StepCompleted e => state with
            {
                Steps = [
                    .. state.Steps.Where(s => s.Step != e.Step),
                    new StepDone(Words.Shared(e.Step), e.On, e.Evidence)],
            },
            EnterpriseEvent.AssociationEstablished e => state with
            {
                Stage = AssociationStage.Established,
                Since = e.On,
                EstablishedOn = e.On,
                Foundings = state.Foundings.Add(e.On),
                QuietMonths = e.QuietMonths,
                ServedThrough = null,
                MergedInto = null,
                Branches = [],
                Leadership = null,
                Filing = null,
                FullTimeStaff = 0,
                PartTimeStaff = 0,
                Home = HomeEvolution.Afresh(state.Home),
            },
            EnterpriseEvent.AssociationFiled e => state with
            {
                Filing = new Filing(e.Number, e.On, []),
            },
            EnterpriseEvent.FilingUpdated e => state.Filing is not { } filing ? state : state with
            {
                Filing = filing with { UpdatedYears = filing.UpdatedYears.Add(e.Year) },
                FilingUpdates = state.FilingUpdates.Add(e.Year),
            },
            EnterpriseEvent.AssociationRested e => state with
            {
                Stage = AssociationStage.Dormant,
                Since = e.On,
            },
            EnterpriseEvent.AssociationRevived e => state with
            {
                Stage = AssociationStage.Established,
                Since = e.On,
            },
            EnterpriseEvent.AssociationDissolved e => Ended(
                state, AssociationStage.Dissolved, e.On),
            EnterpriseEvent.AssociationMerged e =>
                Ended(state, AssociationStage.Merged, e.On) with { MergedInto = e.Target },
            EnterpriseEvent.MergerUndone e => Undone(state, e.Members),
            _ => null,
        };

    /// <summary>The roll closes with the association; what it did stays, and who led it until
    /// another one is founded.</summary>
    private static EnterpriseState Ended(
        EnterpriseState state, AssociationStage stage, DateOnly on) => state with
        {
            Stage = stage,
            Since = on,
            Endings = state.Endings.Add(on),
            Left = MonthCounts.Add(state.Left, on, state.Members.Length),
            Members = [],
            Steps = [],
        };

    private static EnterpriseState Undone(
        EnterpriseState state, ImmutableArray<Member> members) =>
        state.Stage != AssociationStage.Merged || state.Endings.IsEmpty ? state : state with
        {
            Stage = AssociationStage.Established,
            Since = state.EstablishedOn ?? state.Since,
            Endings = state.Endings.RemoveAt(state.Endings.Length - 1),
            Left = MonthCounts.Add(state.Left, state.Endings[^1], -members.Length),
            Members = members,
            MergedInto = null,
        };

    private static Rejection? NeedsOne(EnterpriseState state) =>
        state.HasAssociation ? null : Stages.NeedsAssociation(state);

    private static Rejection? SinceThen(EnterpriseState state, DateOnly on, Context context) =>
        Checks.Past(on, context, "on")
        ?? Checks.NotBefore(on, state.Since, "on", "现阶段开始日期", "its present stage began");
}
