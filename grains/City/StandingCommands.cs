using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Standards;

namespace Network.Grains.City;

/// <content>Checklists, bases and teams of the city association itself.</content>
public abstract partial record CityCommand
{
    /// <summary>Checks items of one of the policy's checklists: met or not, with evidence.
    /// </summary>
    [StableName("check-items")]
    public sealed record CheckItems(
        string Standard, ImmutableArray<ItemFinding> Items, DateOnly On) : CityCommand;

    /// <summary>Enters the yearly inspection of a checklist.</summary>
    [StableName("inspect")]
    public sealed record Inspect(
        string Standard, int Year, bool Passed, DateOnly On, string? Remark = null) : CityCommand;

    /// <summary>Counts a base or team as it stands on a day.</summary>
    [StableName("count-resource")]
    public sealed record CountResource(string Resource, int Count, DateOnly On) : CityCommand;
}
