using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Standards;

namespace Network.Grains.Enterprise;

/// <content>Checklists, yearly inspection, bases and teams, federations.</content>
public abstract partial record EnterpriseCommand
{
    /// <summary>Checks items of one of the policy's checklists: met or not, with evidence.
    /// </summary>
    [StableName("check-items")]
    public sealed record CheckItems(
        string Standard, ImmutableArray<ItemFinding> Items, DateOnly On) : EnterpriseCommand;

    /// <summary>Enters the yearly inspection of a checklist; changing one needs a remark, and so
    /// does one that is not passed.</summary>
    [StableName("inspect")]
    public sealed record Inspect(
        string Standard, int Year, bool Passed, DateOnly On, string? Remark = null)
        : EnterpriseCommand;

    /// <summary>Counts a base or team as it stands on a day.</summary>
    [StableName("count-resource")]
    public sealed record CountResource(string Resource, int Count, DateOnly On)
        : EnterpriseCommand;

    /// <summary>The district took this association into a federation.</summary>
    [StableName("enter-federation")]
    public sealed record EnterFederation(string Federation, string District)
        : EnterpriseCommand;

    /// <summary>This association left a federation, or the federation ended.</summary>
    [StableName("leave-federation")]
    public sealed record LeaveFederation(string Federation) : EnterpriseCommand;
}
