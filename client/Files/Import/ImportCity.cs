using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>The city into which a file is imported, as of its beginning.</summary>
/// <param name="Facts">Policy in force and open districts.</param>
/// <param name="Actor">Who imports.</param>
internal sealed record ImportCity(CityFacts Facts, CityState State, DateOnly Today, Actor Actor)
{
    public string Code => Facts.City;
}
