using System.Collections.Immutable;

namespace Network.Grains.City;

/// <summary>An expert in the city's register. The name stands in the person of the same id.
/// </summary>
/// <param name="Stations">Ids of the workstations where the expert is placed.</param>
public sealed record CityExpert(
    string Id, string Title, string Institution, bool Academician, bool Retired,
    ImmutableArray<string> Stations);
