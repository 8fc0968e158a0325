using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Reports;
using Network.Client.Api.Views;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Rollup;

namespace Network.Client.Api.Work;

/// <summary>Reads work lists. They are made of what stands and of today's date: no event marks
/// that a day has passed.</summary>
internal sealed class WorkReader(
    CityReader cities, RunningNetwork running, HostAmounts hosts, Actor actor)
{
    /// <param name="role">Whose work, by a role's stable name; null for everybody's.</param>
    /// <param name="within">Days to look ahead.</param>
    public async Task<(WorkList? List, Fault? Fault)> Read(
        string city, string? district, string? role, int within, CancellationToken cancel)
    {
        var (known, fault) = await cities.ReadRules(city, cancel);
        if (known is not null && district is null
            && AccessControl.OwnUnits(actor, city) is [var (unit, own), ..]
            && cities.Within(city, []).Fault is not null)
        {
            return (await OfUnit(known, unit, Words.Of(own), within, cancel), null);
        }

        var (districts, refused) = cities.Within(city, district is null ? [] : [district]);
        if (known is null || refused is not null)
        {
            return (null, fault ?? refused);
        }

        // Whoever works for some districts sees one of them at a time.
        district ??= districts is [var first, ..] ? first : null;

        if (district is not null && !known.HasDistrict(district))
        {
            return (null, Fault.Unknown("district",
                "该市没有这个区镇。", "The city has no such district."));
        }

        var all = await running.AsOf(city, DateOnly.MaxValue, cancel);
        return (Listed(known, all, district, role, within), null);
    }

    /// <summary>What one host or workstation has to do, counted by itself.</summary>
    private async Task<WorkList> OfUnit(
        KnownCity city, GrainKey unit, string role, int within, CancellationToken cancel) =>
        Listed(city, TotalsMoment.Of(unit.City, await hosts.Contributions(unit, cancel)),
            null, role, within);

    private static WorkList Listed(
        KnownCity known, TotalsMoment all, string? district, string? role, int within)
    {
        var until = known.Today.AddDays(within);
        var scope = new WorkScope(all, known, district, until);
        return new WorkList(known.Today, until, [
            .. YearWork.Of(scope).Concat(DueWork.Of(scope))
                .Where(i => role is null || i.Role == role)
                .OrderBy(i => i.Due).ThenBy(i => i.Kind, StringComparer.Ordinal)]);
    }
}
