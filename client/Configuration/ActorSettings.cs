using System.Collections.Immutable;
using Network.Grains.Access;

namespace Network.Client.Configuration;

/// <summary>Who works with this process: until people sign in, everybody who reaches it.</summary>
/// <param name="Id">Stands in the history beside everything done here.</param>
/// <param name="Roles">Held in every city that runs here.</param>
public sealed record ActorSettings(string Id, ImmutableArray<Role> Roles)
{
    public static ActorSettings Default { get; } = new("local",
        [Role.CityStaff, Role.DistrictStaff, Role.Secretary, Role.WorkstationContact]);

    /// <summary>The actor with all roles in some cities.</summary>
    public Actor In(IEnumerable<string> cities) => new(Id,
        [.. cities.SelectMany(city => Roles.Select(role => new Grant(role, city)))]);
}
