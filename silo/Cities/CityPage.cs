using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo.Activations;

namespace Network.Silo.Cities;

/// <summary>What the book knows of one city.</summary>
internal sealed class CityPage(Policy policy) : IDisposable
{
    private Remembered? grain;
    private volatile CityFacts? facts;
    private int noticed = 1;
    private int read;

    /// <summary>As the file says it.</summary>
    public Policy File => policy;

    public TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById(policy.TimeZone);

    /// <summary>One reader at a time.</summary>
    public SemaphoreSlim Reading { get; } = new(1);

    public CityFacts? Facts => facts;

    /// <summary>That a city is not founded is never taken as read: another process may be founding
    /// it just now.</summary>
    public bool IsRead =>
        facts is not null && Volatile.Read(ref read) == Volatile.Read(ref noticed);

    /// <summary>The city has new events in the journal.</summary>
    public void Notice() => Interlocked.Increment(ref noticed);

    /// <summary>Brings the page up to date. What is noticed meanwhile is read the next time.
    /// </summary>
    public async Task Read(Func<Remembered?, Task<Remembered>> forward)
    {
        var until = Volatile.Read(ref noticed);
        grain = await forward(grain);
        facts = FactsOf(policy, (CityState)grain.State);
        Volatile.Write(ref read, until);
    }

    public void Dispose() => Reading.Dispose();

    /// <summary>What a state of the city's grain makes of its policy file.</summary>
    public static CityFacts? FactsOf(Policy policy, CityState city)
    {
        if (city.Policy is null)
            return null;

        var inForce = PolicyOverrides.Apply(
            policy, city.Overrides.Select(o => (o.Path, o.Value)));
        return new CityFacts(
            policy.City,
            inForce with { Districts = [.. city.Districts.Select(d => Entry(policy, d))] },
            [.. city.Districts.Where(d => d.Open).Select(d => d.Id)])
        {
            Issued = policy,
            Mergers = [.. city.Districts.SelectMany(d => MergerOf(city, d))],
            ClosedYears = [.. city.ClosedYears.Select(c => c.Year)],
        };
    }

    /// <summary>Of a district that was closed into one that is itself closed by now, the last in
    /// the row counts.</summary>
    private static IEnumerable<DistrictMerger> MergerOf(CityState city, CityDistrict closed)
    {
        var last = closed;
        while (!last.Open && last.Into is { } into && city.District(into) is { } next)
            last = next;

        return last.Open && last != closed ? [new DistrictMerger(closed.Id, last.Id)] : [];
    }

    /// <summary>The list is the city's; a district that stands in the file keeps its source.
    /// </summary>
    private static DistrictEntry Entry(Policy policy, CityDistrict district) => new(
        district.Id, district.Name, district.Kind, district.Column, district.Row,
        policy.Districts.FirstOrDefault(d => d.Id == district.Id)?.Source
            ?? new Source(policy.CityName.Zh, district.Name.Zh));
}
