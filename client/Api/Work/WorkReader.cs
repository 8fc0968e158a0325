using Network.Client.Api.Http;
using Network.Client.Api.Overviews;
using Network.Client.Api.Views;
using Network.Silo;

namespace Network.Client.Api.Work;

/// <summary>Reads work lists. They are made of what stands and of today's date: no event marks
/// that a day has passed.</summary>
internal sealed class WorkReader(CityReader cities, RunningNetwork running)
{
    /// <param name="role">Whose work, by a role's stable name; null for everybody's.</param>
    /// <param name="within">Days to look ahead.</param>
    public async Task<(WorkList? List, Fault? Fault)> Read(
        string city, string? district, string? role, int within, CancellationToken cancel)
    {
        var (known, fault) = await cities.ReadRules(city, cancel);
        var (districts, refused) = cities.Within(city, district is null ? [] : [district]);
        if (known is null || refused is not null)
        {
            return (null, fault ?? refused);
        }

        // Whoever works for some districts sees one of them at a time.
        district ??= districts is [var own, ..] ? own : null;

        if (district is not null && !known.HasDistrict(district))
        {
            return (null, Fault.Unknown("district",
                "该市没有这个区镇。", "The city has no such district."));
        }

        var until = known.Today.AddDays(within);
        var all = await running.AsOf(city, DateOnly.MaxValue, cancel);
        var scope = new WorkScope(all, known, district, until);
        return (new WorkList(known.Today, until, [
            .. YearWork.Of(scope).Concat(DueWork.Of(scope))
                .Where(i => role is null || i.Role == role)
                .OrderBy(i => i.Due).ThenBy(i => i.Kind, StringComparer.Ordinal)]), null);
    }
}
