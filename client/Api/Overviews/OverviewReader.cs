using Network.Client.Api.Http;
using Network.Client.Api.Views;
using Network.Client.Configuration;
using Network.Silo;

namespace Network.Client.Api.Overviews;

/// <summary>Reads overviews of cities and districts: now, or as they were recorded by the end of
/// a past day.</summary>
internal sealed class OverviewReader(
    CityReader cities, RunningNetwork running, NetworkSettings settings)
{
    public async Task<(CityOverview? Overview, Fault? Fault)> City(
        string city, int? year, DateOnly? day, CancellationToken cancel)
    {
        var (known, fault) = await cities.Read(city, cancel);
        if (known is null)
        {
            return (null, fault);
        }

        var (maker, wrong) = await Maker(known, year, day, cancel);
        return (maker?.City(), wrong);
    }

    public async Task<(DistrictOverview? Overview, Fault? Fault)> District(
        string city, string id, int? year, DateOnly? day, CancellationToken cancel)
    {
        var (known, unknown) = await cities.ReadRules(city, cancel);
        var refused = cities.Within(city, [id]).Fault;
        if (known is null || refused is not null)
        {
            return (null, unknown ?? refused);
        }

        var (maker, fault) = await Maker(known, year, day, cancel);
        var overview = maker?.District(id);
        return (overview, fault ?? (overview is null ? NoDistrict() : null));
    }

    private async Task<(OverviewOf? Maker, Fault? Fault)> Maker(
        KnownCity known, int? year, DateOnly? day, CancellationToken cancel)
    {
        if (AsOfDay.Check(day, known.Today) is { } future)
        {
            return (null, future);
        }

        var moment = new OverviewMoment(
            day ?? known.Today, year ?? (day ?? known.Today).Year, known.Facts.Policy);
        var read = await running.AsOf(known.Facts.City, day ?? DateOnly.MaxValue, cancel);
        return (new OverviewOf(read, known, moment, day, settings.Simulated), null);
    }

    private static Fault NoDistrict() => Fault.Unknown("district",
        "该市没有这个区镇。", "The city has no such district.");
}
