using System.Collections.Immutable;
using Network.Client.Api.Http;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Silo;

namespace Network.Client.Accounts;

/// <summary>Who may give which roles, and what a role is for.</summary>
internal sealed class GrantRules(INetwork network)
{
    /// <summary>An administrator manages every account; city staff those who work in their own
    /// city alone and are no administrators.</summary>
    public static bool MayManage(Visitor visitor, IEnumerable<Grant> grants) =>
        visitor.Administers || (CitiesOf(visitor) is { Length: > 0 } cities && grants.All(g =>
            g.Role != Role.Administrator && cities.Contains(g.City)));

    public static bool ManagesAny(Visitor visitor) =>
        visitor.Account is not null && (visitor.Administers || CitiesOf(visitor).Length > 0);

    /// <summary>Why grants cannot be given by somebody; null when they can.</summary>
    public async Task<Fault?> Check(
        Visitor visitor, ImmutableArray<Grant> grants, CancellationToken cancel)
    {
        if (grants.Length is 0 or > SignInLimits.GrantsMax
            || grants.Distinct().Count() != grants.Length)
        {
            return SignInFaults.BadField("grants", "请至少选择一个角色，且不要重复。",
                "Choose at least one role, and none twice.");
        }

        if (!MayManage(visitor, grants))
        {
            return SignInFaults.NotYours();
        }

        foreach (var grant in grants)
        {
            if (!await Exists(grant, cancel))
            {
                return SignInFaults.BadField("grants",
                    $"“{RoleNames.Of(grant.Role).Zh}”的范围不存在：{grant.City} {grant.Unit}。",
                    $"There is no such scope for the role '{RoleNames.Of(grant.Role).En}': "
                    + $"{grant.City} {grant.Unit}.");
            }
        }

        return null;
    }

    private async Task<bool> Exists(Grant grant, CancellationToken cancel)
    {
        if (!GrainKey.IsPart(grant.City)
            || (grant.Unit is { } unit && !GrainKey.IsPart(unit))
            || await network.Read(GrainKey.OfCity(grant.City), cancel) is not { } city)
        {
            return false;
        }

        return grant.Role switch
        {
            Role.CityLeader or Role.CityStaff or Role.Planner or Role.Administrator =>
                grant.Unit is null,
            Role.DistrictStaff => grant.Unit is { } id
                && ((CityState)city.State).District(id) is not null,
            Role.Secretary => await Stands(GrainKind.Enterprise, grant, cancel),
            Role.WorkstationContact => await Stands(GrainKind.Workstation, grant, cancel),
            Role.Expert => grant.Unit is { } expert
                && ((CityState)city.State).Experts.Any(e => e.Id == expert),
            _ => false,
        };
    }

    private async Task<bool> Stands(GrainKind kind, Grant grant, CancellationToken cancel) =>
        grant.Unit is { } id
        && await network.Read(new GrainKey(kind, grant.City, id), cancel) is not null;

    private static string[] CitiesOf(Visitor visitor) => [.. visitor.Actor.Grants
        .Where(g => g.Role == Role.CityStaff).Select(g => g.City)];
}
