using Network.Grains.Kernel;

namespace Network.Grains.Nomination;

/// <summary>How a nomination is recommended, accepted and honoured.</summary>
internal static class Selection
{
    public static Decision Receive(
        NominationState state, NominationCommand.Receive c, Context context) =>
        state.Nominee is { } known
            ? known == c.Nominee && state.Host == c.Host ? Decision.Nothing : Decision.Refuse(
                "nomination.exists", "此编号已有一项提名。请换一个编号。",
                "There is a nomination of this id already. Choose another id.")
            : Nominating.Find(c.Nominee.Programme, context) is { } rule
                ? Decision.Accept(new NominationEvent.Nominated(
                    c.Host, c.UnitName, c.District, c.Nominee, rule.Level,
                    rule.Recommended.Value, context.Today))
                : new Decision.Refused(Nominating.Unknown(c.Nominee.Programme, context)!);

    public static Decision Recommend(
        NominationState state, NominationCommand.Recommend c, Context context) =>
        (Needs(state, NominationStage.Nominated)
            ?? Checks.Text(c.Opinion, "opinion", TextLimits.NoteMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new NominationEvent.NominationRecommended(
                c.Opinion.Trim(), context.Today));

    public static Decision Refuse(
        NominationState state, NominationCommand.Refuse c, Context context) =>
        (Needs(state, NominationStage.Nominated, NominationStage.Recommended)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new NominationEvent.NominationRefused(
                c.Reason.Trim(), context.Today));

    /// <summary>Takes the place that the city gave, or gives it back.</summary>
    public static Decision Take(
        NominationState state, NominationCommand.TakePlace c, Context context) =>
        state.HasPlace ? Decision.Nothing
        : state.Nominee is { } nominee
            && (nominee.Programme, nominee.Year) == (c.Programme, c.Year)
            && (state.Stage == NominationStage.Recommended
                || (state.Stage == NominationStage.Nominated && !state.NeedsRecommendation))
            ? Decision.Accept(new NominationEvent.NominationAccepted(context.Today))
            : Decision.Accept(new NominationEvent.PlaceDeclined(c.Programme, c.Year));

    public static Decision Confer(
        NominationState state, NominationCommand.Confer c, Context context) =>
        (Needs(state, NominationStage.Accepted)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.OptionalText(c.Number, "number", TextLimits.NameMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new NominationEvent.HonourConferred(c.Level, c.On, c.Number));

    public static Decision Withdraw(
        NominationState state, NominationCommand.Withdraw c, Context context) =>
        (Needs(state, NominationStage.Nominated, NominationStage.Recommended,
                NominationStage.Accepted)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new NominationEvent.NominationWithdrawn(
                c.Reason.Trim(), context.Today, state.HasPlace));

    public static NominationState Evolve(NominationState state, NominationEvent fact) =>
        fact switch
        {
            NominationEvent.Nominated e => NominationState.Initial with
            {
                Nominee = e.Nominee,
                Host = e.Host,
                UnitName = e.UnitName,
                District = e.District,
                Level = e.Level,
                NeedsRecommendation = e.Recommended,
                Since = e.On,
                NominatedOn = e.On,
            },
            NominationEvent.NominationRecommended e => state with
            {
                Stage = NominationStage.Recommended,
                Since = e.On,
                Recommended = true,
                Opinion = e.Opinion,
            },
            NominationEvent.NominationRefused e => state with
            {
                Stage = NominationStage.Refused,
                Since = e.On,
                Reason = e.Reason,
            },
            NominationEvent.NominationAccepted e => state with
            {
                Stage = NominationStage.Accepted,
                Since = e.On,
                HasPlace = true,
            },
            NominationEvent.HonourConferred e => state with
            {
                Stage = NominationStage.Honoured,
                Since = e.On,
                HonouredOn = e.On,
                Level = e.Level,
                Number = e.Number,
            },
            NominationEvent.NominationWithdrawn e => state with
            {
                Stage = NominationStage.Withdrawn,
                HasPlace = false,
                Since = e.On,
                Reason = e.Reason,
            },
            _ => state,
        };

    private static Rejection? Needs(
        NominationState state, params ReadOnlySpan<NominationStage> stages)
    {
        foreach (var stage in stages)
        {
            if (stage == state.Stage)
                return null;
        }

        var now = Lists.Name(Lists.NominationStages, state.Stage);
        return new("nomination.wrong-stage", new(
            $"提名处于“{now.Zh}”阶段，不能办理此项。",
            $"The nomination is '{now.En}'; this cannot be done now."));
    }
}
