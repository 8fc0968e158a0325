using Network.Silo.Simulations.Records;

namespace Network.Silo.Simulations.Starts;

/// <summary>The hosts that count: eligible, in a district that is open.</summary>
internal static class CountedHosts
{
    /// <summary>In the order of their ids, so that what is made of them is always the same.
    /// </summary>
    public static IReadOnlyList<RecordedHost> Of(
        RecordedCity city, IReadOnlyCollection<string> districts) =>
    [
        .. city.Hosts.Where(h => h.Value.Eligible && districts.Contains(h.Value.District))
            .OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => h.Value),
    ];
}
