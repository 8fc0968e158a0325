using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A district that the city starts with.</summary>
/// <param name="Kind"><c>zone</c> 功能区, <c>town</c> 镇, <c>street</c> 街道, <c>county</c> 县市区.
/// </param>
/// <param name="Column">Column of its tile on the city's tile map, from 0.</param>
/// <param name="Row">Row of its tile on the city's tile map, from 0.</param>
public sealed record DistrictEntry(
    string Id, LocalText Name, string Kind, int Column, int Row, Source Source);
