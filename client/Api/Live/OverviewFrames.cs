using System.Text.Json;
using Network.Client.Api.Overviews;
using Network.Grains.Kernel;

namespace Network.Client.Api.Live;

/// <summary>Frames that hold the overview of a city or a district.</summary>
internal sealed class OverviewFrames(OverviewReader reader) : ILiveFrames
{
    public async Task<LiveFrame?> Make(LiveScope scope, CancellationToken cancel)
    {
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
