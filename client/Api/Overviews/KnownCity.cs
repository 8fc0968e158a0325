using Network.Grains.City;
using Network.Grains.Kernel;

namespace Network.Client.Api.Overviews;

/// <summary>A city that the reader may see.</summary>
/// <param name="Today">In the city's time zone.</param>
internal sealed record KnownCity(
    CityFacts Facts, CityState State, long Version, DateOnly Today)
{
    public bool HasDistrict(string id) => State.District(id) is { Open: true };
}
