using System.Collections.Immutable;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;

namespace Network.Grains.District;

/// <summary>Federations of a district's associations, and who belongs to them.</summary>
internal static class Federations
{
    /// <summary>Most federations of one district, those that ended included.</summary>
    private const int FederationsMax = 100;

    /// <summary>Most members of one federation, associations.</summary>
    private const int MembersMax = 2_000;

    /// <summary>Null where the command is about something else.</summary>
    public static Decision? Decide(
        DistrictState state, DistrictCommand command, Context context) => command switch
        {
            DistrictCommand.FoundFederation c => Found(state, c, context),
            DistrictCommand.AdmitToFederation c => Admit(state, c, context),
            DistrictCommand.ReleaseFromFederation c =>
                (Missing(state, c.Federation) ?? NoMember(state, c.Federation, c.Host)
                    ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
                    ? new Decision.Refused(wrong)
                    : Decision.Accept(new DistrictEvent.FederationReleased(
                        c.Federation, c.Host, c.Reason)),
            DistrictCommand.DropMember c => NoMember(state, c.Federation, c.Host) is null
                ? Decision.Accept(new DistrictEvent.MemberDropped(c.Federation, c.Host))
                : Decision.Nothing,
            DistrictCommand.DissolveFederation c => Dissolve(state, c, context),
            _ => null,
        };

    public static DistrictState? Evolve(DistrictState state, DistrictEvent fact) => fact switch
    {
        DistrictEvent.FederationFounded e => state with
        {
            Federations = [
                .. state.Federations, new Federation(e.Federation, e.Name, e.Form, e.On, [])],
        },
        DistrictEvent.FederationJoined e => Change(state, e.Federation, f => f with
        {
            Members = [.. f.Members.Where(m => m != e.Host), e.Host],
        }),
        DistrictEvent.FederationReleased e => Without(state, e.Federation, e.Host),
        DistrictEvent.MemberDropped e => Without(state, e.Federation, e.Host),
        DistrictEvent.FederationDissolved e => Change(
            state, e.Federation, f => f with { EndedOn = e.On }),
        _ => null,
    };

    public static ImmutableArray<Outgoing> React(
        GrainKey self, DistrictState state, DistrictEvent fact) => fact switch
        {
            DistrictEvent.FederationJoined e => [
                new(GrainKey.OfEnterprise(self.City, e.Host),
                    new EnterpriseCommand.EnterFederation(e.Federation, self.Id))],
            DistrictEvent.FederationReleased e => [
                new(GrainKey.OfEnterprise(self.City, e.Host),
                    new EnterpriseCommand.LeaveFederation(e.Federation))],
            DistrictEvent.FederationDissolved e when Find(state, e.Federation) is { } f => [
                .. f.Members.Select(m => new Outgoing(GrainKey.OfEnterprise(self.City, m),
                    new EnterpriseCommand.LeaveFederation(e.Federation)))],
            _ => [],
        };

    private static Decision Found(
        DistrictState state, DistrictCommand.FoundFederation c, Context context)
    {
        var wrong = Checks.Text(c.Name, "name", TextLimits.NameMax)
            ?? Checks.Past(c.On, context, "on")
            ?? (state.Federations.Any(f => f.EndedOn is null && f.Name == c.Name)
                ? new Rejection("federation.exists", new(
                    $"“{c.Name}”已经成立。", $"'{c.Name}' is there already."), "name")
                : state.Federations.Length >= FederationsMax
                    ? new Rejection("federation.too-many", new(
                        $"每个区镇至多 {FederationsMax} 个联合会。",
                        $"A district has at most {FederationsMax} federations."))
                    : null);
        return wrong is not null ? new Decision.Refused(wrong)
            : Decision.Accept(new DistrictEvent.FederationFounded(
                context.NewId(), c.Name, c.Form, c.On));
    }

    private static Decision Admit(
        DistrictState state, DistrictCommand.AdmitToFederation c, Context context)
    {
        var wrong = Missing(state, c.Federation)
            ?? Checks.Id(c.Host, "host")
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, Find(state, c.Federation)!.FoundedOn, "on",
                "联合会成立日期", "the federation was founded")
            ?? (Find(state, c.Federation)!.Members.Length >= MembersMax
                ? new Rejection("federation.full", new(
                    $"联合会成员至多 {MembersMax} 家。",
                    $"A federation has at most {MembersMax} members."))
                : null);
        return wrong is not null ? new Decision.Refused(wrong)
            : NoMember(state, c.Federation, c.Host) is null ? Decision.Nothing
            : Decision.Accept(new DistrictEvent.FederationJoined(c.Federation, c.Host, c.On));
    }

    private static Decision Dissolve(
        DistrictState state, DistrictCommand.DissolveFederation c, Context context)
    {
        var wrong = Missing(state, c.Federation)
            ?? Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, Find(state, c.Federation)!.FoundedOn, "on",
                "联合会成立日期", "the federation was founded")
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax);
        return wrong is not null ? new Decision.Refused(wrong)
            : Decision.Accept(new DistrictEvent.FederationDissolved(
                c.Federation, c.On, c.Reason));
    }

    private static Federation? Find(DistrictState state, string federation) =>
        state.Federations.FirstOrDefault(f => f.Id == federation);

    private static Rejection? Missing(DistrictState state, string federation) =>
        Find(state, federation) is { EndedOn: null } ? null : new("unknown.federation", new(
            $"没有联合会“{federation}”，或已终止。",
            $"There is no federation '{federation}', or it has ended."), "federation");

    private static Rejection? NoMember(DistrictState state, string federation, string host) =>
        Find(state, federation)?.Members.Contains(host) is true ? null
            : new("federation.no-member", new(
                $"“{host}”不是该联合会的成员。", $"'{host}' is not a member of it."), "host");

    private static DistrictState Without(DistrictState state, string federation, string host) =>
        Change(state, federation, f => f with { Members = f.Members.Remove(host) });

    private static DistrictState Change(
        DistrictState state, string federation, Func<Federation, Federation> change) =>
        state with
        {
            Federations = [
                .. state.Federations.Select(f => f.Id == federation ? change(f) : f)],
        };
}
