using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>One district of the city's page.</summary>
/// <param name="Kind"><c>zone</c>, <c>town</c>, <c>street</c> or <c>county</c>.</param>
/// <param name="Column">Column of its tile on the tile map, from 0.</param>
/// <param name="Row">Row of its tile on the tile map, from 0.</param>
public sealed record DistrictFigures(
    string Id,
    LocalText Name,
    string Kind,
    int Column,
    int Row,
    Figures Figures,
    ImmutableArray<QuotaProgress> Quotas);
