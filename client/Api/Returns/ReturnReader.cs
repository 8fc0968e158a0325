using System.Collections.Immutable;
using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views;
using Network.Grains.Metrics;
using Network.Grains.Policies;
using Network.Silo;
using Network.Silo.Rollup;

namespace Network.Client.Api.Returns;

/// <summary>Fills the statistical returns of a policy from the network's own totals.</summary>
internal sealed class ReturnReader(CityReader cities, RunningNetwork running)
{
    /// <summary>A return of one year. What stands is taken as it was recorded by the year's end,
    /// or by now in the year that goes on.</summary>
    public async Task<(ReturnTable? Table, Fault? Fault)> Read(
        string city, string id, int? year, CancellationToken cancel)
    {
        var (known, fault) = await cities.Read(city, cancel);
        if (known is null)
        {
            return (null, fault);
        }

        if (known.Facts.Policy.Returns.FirstOrDefault(r => r.Id == id) is not { } form)
        {
            return (null, Fault.Unknown("return",
                "现行文件没有这张统计报表。", "The policy has no such statistical return."));
        }

        var of = year ?? known.Today.Year;
        if (of > known.Today.Year)
        {
            return (null, Fault.Malformed("parameter", "查询参数 year 不能晚于今年。",
                "The query parameter 'year' must not be after this year.", "year"));
        }

        var now = await running.AsOf(city, DateOnly.MaxValue, cancel);
        var then = of == known.Today.Year ? now
            : await running.AsOf(city, new DateOnly(of, 12, 31), cancel);
        var districts = known.State.Districts.Select(d => d.Id).ToImmutableArray();
        return (new ReturnTable(form.Id, form.Name, of, form.Source, [
            .. form.Lines.Select(l => Row(l, of, now, then, districts))]), null);
    }

    private static ReturnRow Row(ReturnLine line, int year, TotalsMoment now, TotalsMoment then,
        ImmutableArray<string> districts)
    {
        long Sum(Dimensions where) => line.Sum.Sum(m => Amount(m, year, now, then, where));
        var total = Sum(new Dimensions(now.City));
        var below = districts.Sum(d => Sum(new Dimensions(now.City, d)));
        return new ReturnRow(line.Id, line.Name, line.Unit, line.Indent, total, total - below,
            below);
    }

    private static long Amount(string metric, int year, TotalsMoment now, TotalsMoment then,
        Dimensions where) => MetricNames.Find(metric)?.Nature switch
        {
            MetricNature.Standing => then.Of(where).Standing(metric),
            MetricNature.Due => now.Of(where).DueBetween(
                metric, new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1)),
            _ => now.Of(where).YearSum(metric, year),
        };
}
