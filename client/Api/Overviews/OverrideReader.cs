using System.Collections.Immutable;
using System.Text.Json;
using Network.Client.Configuration;
using Network.Grains;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo.Journal;
using PolicyOverride = Network.Client.Api.Views.PolicyOverride;

namespace Network.Client.Api.Overviews;

/// <summary>Reads what a city has overridden, with who and why from its history.</summary>
internal sealed class OverrideReader(IStore store, RunningPolicies policies)
{
    /// <summary>Pages of the city's history that are searched.</summary>
    private const int PagesMax = 200;

    private static readonly string Overridden = Catalog.Of(GrainKind.City).Events
        .Single(e => e.Value == typeof(CityEvent.PolicyOverridden)).Key;

    public async Task<ImmutableArray<PolicyOverride>> Read(
        KnownCity city, CancellationToken cancel)
    {
        var wanted = city.State.Overrides.Select(o => o.Path).ToHashSet(StringComparer.Ordinal);
        var found = new List<PolicyOverride>();
        var before = city.Version + 1;
        for (var page = 0; wanted.Count > 0 && page < PagesMax && before > 1; page++)
        {
            var entries = await store.ReadBack(GrainKey.OfCity(city.Facts.City), before,
                JournalLimits.PageLinesMax, cancel);
            foreach (var entry in entries.Where(e => e.Kind == Overridden))
            {
                var fact = JsonSerializer.Deserialize<CityEvent.PolicyOverridden>(
                    entry.Payload, Wire.Options)!;
                if (wanted.Remove(fact.Path) && Told(fact, entry, city) is { } told)
                {
                    found.Add(told);
                }
            }

            before = entries.Length == 0 ? 0 : entries[^1].Version;
        }

        return [.. found.OrderBy(o => o.Path, StringComparer.Ordinal)];
    }

    private PolicyOverride? Told(
        CityEvent.PolicyOverridden fact, JournalEntry entry, KnownCity city) =>
        policies.Of(city.Facts.City) is { } document
        && PolicyOverrides.Find(document, fact.Path) is { } number
            ? new PolicyOverride(fact.Path, number.Name, fact.Value, number.Read(document),
                fact.Reason, entry.Actor, entry.RecordedAt)
            : null;
}
