using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Standards;

/// <summary>How a body stands with one checklist.</summary>
/// <param name="Met">Items met, of all.</param>
/// <param name="Complete">Whether every required item is met.</param>
/// <param name="InspectionDue">Until when this year's inspection is due; null where it was held or
/// nobody inspects.</param>
public sealed record StandardStanding(
    string Standard, LocalText Name, Source Source, int Met, bool Complete,
    ImmutableArray<ItemStanding> Items, ImmutableArray<YearlyInspection> Inspections,
    bool Inspected, DateOnly? InspectionDue);
