using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Resources;
using Network.Grains.Standards;

namespace Network.Grains.District;

/// <content>Checklists, bases and teams, and federations of the district.</content>
public abstract partial record DistrictEvent
{
    [StableName("items-checked")]
    public sealed record ItemsChecked(string Standard, ImmutableArray<AdoptedItem> Items,
        ImmutableArray<ItemCheck> Checks) : DistrictEvent;

    [StableName("standard-inspected")]
    public sealed record StandardInspected(string Standard, YearlyInspection Inspection)
        : DistrictEvent;

    [StableName("resource-counted")]
    public sealed record ResourceCounted(ResourceCount Count) : DistrictEvent;

    [StableName("federation-founded")]
    public sealed record FederationFounded(
        string Federation, string Name, FederationForm Form, DateOnly On) : DistrictEvent;

    [StableName("federation-joined")]
    public sealed record FederationJoined(string Federation, string Host, DateOnly On)
        : DistrictEvent;

    [StableName("federation-released")]
    public sealed record FederationReleased(string Federation, string Host, string Reason)
        : DistrictEvent;

    /// <summary>The host had no association.</summary>
    [StableName("member-dropped")]
    public sealed record MemberDropped(string Federation, string Host) : DistrictEvent;

    [StableName("federation-dissolved")]
    public sealed record FederationDissolved(string Federation, DateOnly On, string Reason)
        : DistrictEvent;
}
