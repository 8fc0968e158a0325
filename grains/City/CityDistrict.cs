using Network.Grains.Kernel;

namespace Network.Grains.City;

/// <summary>A district in the city's list.</summary>
/// <param name="Open">Closed districts stay in the list for their history.</param>
/// <param name="Into">The district that took over a closed one.</param>
public sealed record CityDistrict(
    string Id, LocalText Name, string Kind, int Column, int Row, bool Open = true,
    string? Into = null);
