using System.Collections.Immutable;

namespace Network.Grains.Enterprise;

/// <summary>What the records give for one item of a form.</summary>
/// <param name="Max">The item's most points.</param>
/// <param name="Points">Within the most points; 0 where nothing recorded tells.</param>
/// <param name="Because">The recorded numbers, also those that give nothing yet.</param>
public sealed record ProposedItem(
    string Item, int Max, decimal Points, ImmutableArray<PointsReason> Because);
