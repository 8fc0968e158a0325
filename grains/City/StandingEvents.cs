using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Resources;
using Network.Grains.Standards;

namespace Network.Grains.City;

/// <content>Checklists, bases and teams of the city association itself.</content>
public abstract partial record CityEvent
{
    [StableName("items-checked")]
    public sealed record ItemsChecked(string Standard, ImmutableArray<AdoptedItem> Items,
        ImmutableArray<ItemCheck> Checks) : CityEvent;

    [StableName("standard-inspected")]
    public sealed record StandardInspected(string Standard, YearlyInspection Inspection)
        : CityEvent;

    [StableName("resource-counted")]
    public sealed record ResourceCounted(ResourceCount Count) : CityEvent;
}
