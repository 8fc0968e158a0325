using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Pairing;

/// <summary>Who helps whom, and the child's file 档案.</summary>
internal static class Files
{
    /// <summary>Takes the mentor, or sends the association word that none is needed.</summary>
    public static Decision Offer(
        PairingState state, PairingCommand.OfferMentor c, Context context) =>
        state.Mentor == c.Member && state.Host == c.Host ? Decision.Nothing
        : state.Mentor is null && state.Stage != PairingStage.Ended
            && (state.Host is null || state.Host == c.Host)
            ? Decision.Accept(new PairingEvent.MentorPaired(
                c.Host, c.HostName, c.District, c.Member,
                state.Host is not null ? state.Terms : Terms(context), context.Today))
            : Decision.Accept(new PairingEvent.MentorDeclined(c.Host, c.Member));

    public static Decision Lose(
        PairingState state, PairingCommand.LoseMentor c, Context context) =>
        state.Mentor == c.Member && state.Stage != PairingStage.Ended
            ? Decision.Accept(new PairingEvent.MentorLost(c.Member, context.Today))
            : Decision.Nothing;

    public static Decision Enrol(PairingState state, PairingCommand.Enrol c, Context context)
    {
        if ((Needs(state, PairingStage.Prepared)
            ?? Checks.Person(c.Child, "child")
            ?? (c.Guardian is null ? null : Checks.Person(c.Guardian, "guardian"))
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.Text(c.Situation, "situation", TextLimits.NoteMax)) is { } wrong)
        {
            return new Decision.Refused(wrong);
        }

        var child = new Person(context.NewId(), c.Child);
        var guardian = c.Guardian is null ? null : new Person(context.NewId(1), c.Guardian);
        return Decision.Accept([.. new[] { child, guardian }.OfType<Person>()],
            new PairingEvent.ChildEnrolled(
                child.Id, guardian?.Id, c.On, c.Situation.Trim()));
    }

    public static Decision Update(
        PairingState state, PairingCommand.UpdateFile c, Context context)
    {
        if ((Needs(state, PairingStage.Active, PairingStage.WithoutMentor)
            ?? (c.Guardian is null ? null : Checks.Person(c.Guardian, "guardian"))
            ?? Checks.Text(c.Situation, "situation", TextLimits.NoteMax)) is { } wrong)
        {
            return new Decision.Refused(wrong);
        }

        ImmutableArray<Person> people = c.Guardian is null
            ? [] : [new Person(context.NewId(), c.Guardian)];
        return Decision.Accept(people, new PairingEvent.FileUpdated(
            c.Situation.Trim(), people.IsEmpty ? state.Guardian : people[0].Id));
    }

    public static Decision End(PairingState state, PairingCommand.End c, Context context) =>
        (Needs(state, PairingStage.Prepared, PairingStage.Active, PairingStage.WithoutMentor)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, state.EnrolledOn ?? c.On, "on", "登记日期",
                "the child was enrolled")
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new PairingEvent.PairingEnded(
                state.Host!, state.Mentor, c.On, c.Reason.Trim()));

    public static Rejection? Needs(
        PairingState state, params ReadOnlySpan<PairingStage> stages)
    {
        foreach (var stage in stages)
        {
            if (stage == state.Stage)
                return null;
        }

        var now = Lists.Name(Lists.PairingStages, state.Stage);
        return new("pairing.wrong-stage", new(
            $"结对处于“{now.Zh}”阶段，不能办理此项。",
            $"The pairing is '{now.En}'; this cannot be done now."));
    }

    private static ImmutableArray<PairingTerm> Terms(Context context) => [
        .. (context.City!.Policy.Pairing?.Duties ?? [])
            .Select(d => new PairingTerm(d.Id, d.EveryMonths.Value))];
}
