using System.Collections.Immutable;
using Network.Client.Api.Views;
using Network.Grains;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;
using Network.Silo.Rollup;

namespace Network.Client.Api.Overviews;

/// <summary>Makes the overview of a city or a district from totals.</summary>
/// <param name="day">The past day asked for; null for now.</param>
internal sealed class OverviewOf(
    TotalsMoment all, KnownCity known, OverviewMoment moment, DateOnly? day, bool simulated)
{
    private readonly CityFacts city = known.Facts;

    private PolicyTitle Title => new(
        city.Policy.Id, city.Policy.Number, city.Policy.Title);

    public CityOverview City()
    {
        var whole = new Dimensions(city.City);
        var totals = all.Of(whole);
        var figures = FiguresOf.Scope(totals, moment);
        var quotas = QuotasOf.Scope(totals, moment, QuotasOf.PerCity);
        ImmutableArray<DistrictFigures> districts = [.. OpenDistricts().Select(District)];
        return new CityOverview(
            city.City, city.Policy.CityName, simulated, Title, all.Position, day, known.Today,
            moment.Year, figures, quotas, districts,
            Groups(Lists.HostKinds, id => whole with { HostKind = id }),
            Groups(Lists.Ownerships, id => whole with { Ownership = id }),
            Groups(city.Policy.Industries, id => whole with { Industry = id }),
            ActivitiesOf.Scope(totals, moment),
            TrendOf.Scope(totals, moment),
            [
                .. AttentionOf.Figures(figures, null, moment),
                .. DeskAttention.Of(totals, null, moment),
                .. HomeAttention.Of(figures, null),
                .. AttentionOf.Quotas(quotas, null, city.Policy.CityName, moment),
                .. districts.SelectMany(d =>
                    AttentionOf.Quotas(d.Quotas, d.Id, d.Name, moment)),
                .. AttentionOf.Summaries(totals, null, moment),
                .. AttentionOf.Deadlines(moment),
            ]);
    }

    /// <summary>One district's overview, or null where the city has no such district.</summary>
    public DistrictOverview? District(string id)
    {
        if (OpenDistricts().FirstOrDefault(d => d.Id == id) is not { } entry)
        {
            return null;
        }

        var whole = new Dimensions(city.City, id);
        var totals = all.Of(whole);
        var figures = FiguresOf.Scope(totals, moment);
        var quotas = QuotasOf.Scope(totals, moment, QuotasOf.PerDistrict);
        return new DistrictOverview(
            city.City, id, entry.Name, simulated, Title, all.Position, day, known.Today,
            moment.Year,
            figures, quotas,
            Groups(Lists.HostKinds, kind => whole with { HostKind = kind }),
            Groups(Lists.Ownerships, ownership => whole with { Ownership = ownership }),
            Groups(city.Policy.Industries, industry =>
                whole with { Industry = industry }),
            ActivitiesOf.Scope(totals, moment),
            TrendOf.Scope(totals, moment),
            [
                .. AttentionOf.Figures(figures, id, moment),
                .. DeskAttention.Of(totals, id, moment),
                .. HomeAttention.Of(figures, id),
                .. AttentionOf.Quotas(quotas, id, entry.Name, moment),
                .. AttentionOf.Summaries(totals, id, moment),
                .. AttentionOf.Deadlines(moment),
            ]);
    }

    private DistrictFigures District(CityDistrict entry)
    {
        var totals = all.Of(new Dimensions(city.City, entry.Id));
        return new DistrictFigures(
            entry.Id, entry.Name, entry.Kind, entry.Column, entry.Row,
            FiguresOf.Scope(totals, moment),
            QuotasOf.Scope(totals, moment, QuotasOf.PerDistrict));
    }

    private IEnumerable<CityDistrict> OpenDistricts() => known.State.Districts.Where(d => d.Open);

    /// <summary>Groups with a host in them.</summary>
    private ImmutableArray<NamedFigures> Groups(
        IEnumerable<Choice> groups, Func<string, Dimensions> where) =>
        [.. groups
            .Select(g => new NamedFigures(
                g.Id, g.Name, FiguresOf.Scope(all.Of(where(g.Id)), moment)))
            .Where(g => g.Figures.Hosts > 0)];
}
