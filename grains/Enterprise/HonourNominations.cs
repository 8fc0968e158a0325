using Network.Grains.Kernel;
using Network.Grains.Nomination;

namespace Network.Grains.Enterprise;

/// <summary>Whom an association nominates.</summary>
internal static class HonourNominations
{
    public static Decision Nominate(
        EnterpriseState state, EnterpriseCommand.NominateForHonour c, Context context) =>
        (Stages.NeedsAssociation(state) ?? OnTheRoll(state, c.Member)) is { } wrong
            ? new Decision.Refused(wrong)
            : Nominating.Nominate(c.Programme, c.Year, c.Merits, c.Member, c.Person, c.Title,
                c.Nomination, context, (nomination, nominee) =>
                    new EnterpriseEvent.NominatedForHonour(nomination, nominee));

    private static Rejection? OnTheRoll(EnterpriseState state, string? member) =>
        member is null || state.Members.Any(m => m.Id == member)
            ? null
            : new("unknown.member", new(
                "此人不在会员名册中。", "This person is not on the roll of members."), "member");
}
