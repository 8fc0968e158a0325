using System.Collections.Immutable;

namespace Network.Grains.Standards;

/// <summary>One checklist as one body keeps it.</summary>
public sealed record KeptStandard(
    string Standard, ImmutableArray<AdoptedItem> Items, ImmutableArray<ItemCheck> Checks,
    ImmutableArray<YearlyInspection> Inspections)
{
    /// <summary>Whether an item is met: by what was entered last, else by the record.</summary>
    /// <param name="recorded">The number of the body's own record by its name.</param>
    public bool IsMet(AdoptedItem item, Func<string, long> recorded)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(recorded);
        return item.Recorded is { } name && recorded(name) > 0
            || Checks.FirstOrDefault(c => c.Item == item.Id) is { Met: true };
    }

    /// <summary>Whether every required item is met.</summary>
    public bool IsComplete(Func<string, long> recorded) =>
        Items.Where(i => i.Required).All(i => IsMet(i, recorded));
}
