using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Standards;

namespace Network.Grains.District;

/// <content>Checklists, bases and teams, and federations 企业科协联合会 of the district.</content>
public abstract partial record DistrictCommand
{
    /// <summary>Checks items of one of the policy's checklists: met or not, with evidence.
    /// </summary>
    [StableName("check-items")]
    public sealed record CheckItems(
        string Standard, ImmutableArray<ItemFinding> Items, DateOnly On) : DistrictCommand;

    /// <summary>Enters the yearly inspection of a checklist.</summary>
    [StableName("inspect")]
    public sealed record Inspect(
        string Standard, int Year, bool Passed, DateOnly On, string? Remark = null)
        : DistrictCommand;

    /// <summary>Counts a base or team as it stands on a day.</summary>
    [StableName("count-resource")]
    public sealed record CountResource(string Resource, int Count, DateOnly On)
        : DistrictCommand;

    /// <summary>Founds a federation of enterprise associations.</summary>
    [StableName("found-federation")]
    public sealed record FoundFederation(string Name, FederationForm Form, DateOnly On)
        : DistrictCommand;

    /// <summary>Takes an association into a federation.</summary>
    [StableName("admit-to-federation")]
    public sealed record AdmitToFederation(string Federation, string Host, DateOnly On)
        : DistrictCommand;

    /// <summary>An association leaves a federation.</summary>
    [StableName("release-from-federation")]
    public sealed record ReleaseFromFederation(string Federation, string Host, string Reason)
        : DistrictCommand;

    /// <summary>The host has no association and cannot be a member.</summary>
    [StableName("drop-member")]
    public sealed record DropMember(string Federation, string Host) : DistrictCommand;

    /// <summary>Ends a federation.</summary>
    [StableName("dissolve-federation")]
    public sealed record DissolveFederation(string Federation, DateOnly On, string Reason)
        : DistrictCommand;
}
