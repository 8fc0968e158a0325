using Network.Client.Api.Live;
using Network.Client.Api.Views;
using Network.Client.Hosting;

namespace Network.Client.Api.Endpoints;

/// <summary>Overviews that keep coming as they change.</summary>
internal static class LiveEndpoints
{
    public static void MapLive(this IEndpointRouteBuilder api)
    {
        api.MapGet("/city/{city}/live", (
                string city, LiveHub hub, ILiveFrames frames, LiveAccess access) =>
                new LiveStream(hub, frames, access, new LiveScope(city, null)))
            .Streams<CityOverview>("watchCity", "A city's overview, live.")
            .RequireRateLimiting(AddressLimits.Live)
            .WithTags("city");
        api.MapGet("/district/{city}/{id}/live",
                (string city, string id, LiveHub hub, ILiveFrames frames, LiveAccess access) =>
                    new LiveStream(hub, frames, access, new LiveScope(city, id)))
            .Streams<DistrictOverview>("watchDistrict", "A district's overview, live.")
            .RequireRateLimiting(AddressLimits.Live)
            .WithTags("district");
    }
}
