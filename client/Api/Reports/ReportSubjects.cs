using System.Collections.Immutable;
using Network.Client.Api.Overviews;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Reports;
using Network.Silo;
using Network.Silo.Journal;
using Network.Silo.Rollup;

namespace Network.Client.Api.Reports;

/// <summary>Gathers the figures of a report: of the year as recorded now, of what stands as
/// recorded at the year's end.</summary>
internal sealed class ReportSubjects(
    RunningNetwork running, HostAmounts hosts, HonouredNames honours)
{
    public async Task<ReportSubject> Of(GrainKey key, GrainState state, KnownCity city, int year,
        CancellationToken cancel)
    {
        var past = year < city.Today.Year;
        var whole = past || (city.Today.Month, city.Today.Day) == (12, 31);
        var day = past ? new DateOnly(year, 12, 31) : city.Today;
        var named = await honours.Read(key, year, cancel);
        if (key.Kind == GrainKind.Enterprise)
        {
            var figures = await Host(key, year, past ? day : null, whole, cancel);
            return new(key.Kind, NameOf((EnterpriseState)state), figures, [], named, day);
        }

        var now = await running.AsOf(key.City, DateOnly.MaxValue, cancel);
        var then = past ? await running.AsOf(key.City, day, cancel) : now;
        return key.Kind == GrainKind.City
            ? new(key.Kind, Association(city.Facts.Policy.CityName),
                Figures(year, now, then, new Dimensions(key.City), whole),
                [.. city.State.Districts.Select(d => new ReportPart(d.Name,
                    Figures(year, now, then, new Dimensions(key.City, d.Id), whole)))],
                named, day)
            : new(key.Kind, Association(((DistrictState)state).Name!),
                Figures(year, now, then, new Dimensions(key.City, key.Id), whole),
                await Associations(key, year, past ? day : null, whole, cancel), named, day);
    }

    private static ReportFigures Figures(
        int year, TotalsMoment now, TotalsMoment then, Dimensions where, bool whole) =>
        ReportFigures.Of(year, now.Of(where).Amounts(), then.Of(where).Amounts(), whole);

    /// <param name="day">A past day at whose end the host stood; null for now.</param>
    private async Task<ReportFigures> Host(
        GrainKey key, int year, DateOnly? day, bool whole, CancellationToken cancel)
    {
        var now = await hosts.Now(key, cancel);
        return ReportFigures.Of(
            year, now, day is { } past ? await hosts.At(key, past, cancel) : now, whole);
    }

    private async Task<ImmutableArray<ReportPart>> Associations(
        GrainKey district, int year, DateOnly? day, bool whole,
        CancellationToken cancel)
    {
        var page = await running.Store.Find(
            new DirectoryQuery(GrainKind.Enterprise, district.City)
            {
                Districts = [district.Id],
                Stages = [
                    Words.Of(AssociationStage.Established), Words.Of(AssociationStage.Dormant)],
                Sort = "-activities",
                Take = ReportLimits.AssociationsMax,
            }, cancel);
        var parts = ImmutableArray.CreateBuilder<ReportPart>(page.Lines.Length);
        foreach (var line in page.Lines)
        {
            parts.Add(new(new(line.Card.Name, line.Card.Name),
                await Host(line.Key, year, day, whole, cancel)));
        }

        return parts.ToImmutable();
    }

    private static LocalText Association(LocalText place) =>
        new($"{place.Zh}科协", $"{place.En} association");

    private static LocalText NameOf(EnterpriseState host)
    {
        var name = host.Profile?.Name ?? "";
        return host.HasAssociation && !name.EndsWith("科协", StringComparison.Ordinal)
            ? new($"{name}科协", $"{name} association") : new(name, name);
    }
}
