using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Resources;
using Network.Grains.Standards;

namespace Network.Grains.Enterprise;

/// <content>Checklists, yearly inspection, bases and teams, federations.</content>
public abstract partial record EnterpriseEvent
{
    [StableName("items-checked")]
    public sealed record ItemsChecked(string Standard, ImmutableArray<AdoptedItem> Items,
        ImmutableArray<ItemCheck> Checks) : EnterpriseEvent;

    [StableName("standard-inspected")]
    public sealed record StandardInspected(string Standard, YearlyInspection Inspection)
        : EnterpriseEvent;

    [StableName("resource-counted")]
    public sealed record ResourceCounted(ResourceCount Count) : EnterpriseEvent;

    [StableName("federation-entered")]
    public sealed record FederationEntered(string Federation) : EnterpriseEvent;

    /// <summary>The host has no association; the federation's district is told.</summary>
    [StableName("federation-declined")]
    public sealed record FederationDeclined(string Federation, string District)
        : EnterpriseEvent;

    [StableName("federation-left")]
    public sealed record FederationLeft(string Federation) : EnterpriseEvent;
}
