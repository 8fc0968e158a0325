using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Client.Accounts;

/// <summary>Somebody who took a role in a simulated city.</summary>
internal static class ChosenRole
{
    /// <summary>The actor, or null for a role that nobody can take or that lacks its scope.
    /// </summary>
    public static Actor? Of(Role role, string? unit, string city)
    {
        if (unit is not null && !GrainKey.IsPart(unit))
        {
            return null;
        }

        var (name, needsUnit) = role switch
        {
            Role.CityLeader => ("city-leader", false),
            Role.CityStaff => ("city", false),
            Role.Planner => ("planner", false),
            Role.DistrictStaff => (unit, true),
            Role.Secretary => ("secretary", true),
            Role.WorkstationContact => ("workstation", true),
            Role.Expert => ("expert", true),
            _ => (null, false),
        };
        return name is null || needsUnit != unit is not null
            ? null
            : new Actor($"demo-{name}", [new Grant(role, city, unit)]);
    }
}
