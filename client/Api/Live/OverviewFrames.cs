using System.Text.Json;
using Network.Client.Api.Overviews;
using Network.Client.Configuration;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Activations;

namespace Network.Client.Api.Live;

/// <summary>Frames that hold the overview of a city or a district.</summary>
internal sealed class OverviewFrames(
    ICities cities, INetwork network, RunningNetwork running, NetworkSettings settings)
    : ILiveFrames
{
    public async Task<LiveFrame?> Make(LiveScope scope, CancellationToken cancel)
    {
        // Everybody who watches gets the same frame; whoever may not watch was not let in.
        var reader = new OverviewReader(new CityReader(cities, network,
            Actor.OfGrain(GrainKey.OfCity(scope.City)), running), running, settings);
        if (scope.District is { } id)
        {
            var (district, _) = await reader.District(scope.City, id, null, null, cancel);
            return district is null ? null : new LiveFrame(district.Position, Bytes(district));
        }

        var (city, _) = await reader.City(scope.City, null, null, cancel);
        return city is null ? null : new LiveFrame(city.Position, Bytes(city));
    }

    private static byte[] Bytes<T>(T overview) =>
        JsonSerializer.SerializeToUtf8Bytes(overview, Wire.Options);
}
