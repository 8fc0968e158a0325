using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Enterprise;

/// <summary>
/// Which members help in pairings 结对帮扶. That nobody helps twice is decided here, where every
/// mentor of the association is known; who is helped is not known here.
/// </summary>
internal static class Mentors
{
    public static Decision Name(
        EnterpriseState state, EnterpriseCommand.NameMentor c, Context context) =>
        (NoPairing(context)
            ?? Stages.NeedsAssociation(state)
            ?? (state.Members.Any(m => m.Id == c.Member)
                ? null
                : new Rejection("unknown.member", new(
                    "此人不在会员名册中。", "This person is not on the roll of members."),
                    "member"))
            ?? Checks.Id(c.Pairing, "pairing")) is { } wrong
            ? new Decision.Refused(wrong)
            : state.Mentorings.Contains(new Mentoring(c.Pairing ?? "", c.Member))
                ? Decision.Nothing
                : Busy(state, c, context.City!.Policy.Pairing!) is { } busy
                    ? new Decision.Refused(busy)
                    : Decision.Accept(new EnterpriseEvent.MentorNamed(
                        c.Pairing ?? context.NewId(), c.Member));

    public static Decision Free(EnterpriseState state, EnterpriseCommand.FreeMentor c) =>
        state.Mentorings.FirstOrDefault(h => h.Pairing == c.Pairing && h.Member == c.Member) is
        { } mentoring
            ? Decision.Accept(new EnterpriseEvent.MentorFreed(mentoring.Pairing, mentoring.Member))
            : Decision.Nothing;

    public static EnterpriseState? Evolve(EnterpriseState state, EnterpriseEvent fact) =>
        fact switch
        {
            EnterpriseEvent.MentorNamed e => state with
            {
                Mentorings = state.Mentorings.Add(new Mentoring(e.Pairing, e.Member)),
            },
            EnterpriseEvent.MentorFreed e => state with
            {
                Mentorings = state.Mentorings.RemoveAll(h =>
                    h.Pairing == e.Pairing && h.Member == e.Member),
            },
            _ => null,
        };

    private static Rejection? NoPairing(Context context) =>
        context.City!.Policy.Pairing is not null ? null : new("policy.no-pairing", new(
            "现行文件未规定结对帮扶。", "The policy in force sets no pairings."));

    private static Rejection? Busy(
        EnterpriseState state, EnterpriseCommand.NameMentor c, PairingRules rules) =>
        rules.OneToOne.Value && state.Mentorings.Any(h => h.Member == c.Member)
            ? new("pairing.mentor-busy", new(
                "此人已有帮扶对象，一人只结对一名。请另选帮扶人，或先结束原来的结对。",
                "This person helps somebody already, and mentors have one each. "
                + "Choose another, or end that pairing first."),
                "member", rules.OneToOne.Source)
            : null;
}
