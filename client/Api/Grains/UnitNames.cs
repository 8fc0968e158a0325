using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Api.Grains;

/// <summary>What hosts, workstations and other grains are called today, for whoever may know it.
/// A name comes from the lists: reading a grain whole would read its people too.</summary>
internal sealed class UnitNames(IStore store)
{
    /// <summary>The line of a grain in the lists; null where there is none of that id.</summary>
    public async Task<Card?> Card(GrainKey key, CancellationToken cancel)
    {
        var page = await store.Find(
            new DirectoryQuery(key.Kind, key.City) { Id = key.Id, Take = 1 }, cancel);
        return page.Lines is [var line, ..] ? line.Card : null;
    }

    /// <summary>Name of the host that something belongs to; null where it belongs to none.
    /// </summary>
    public async Task<string?> HostOf(GrainKey key, Place place, CancellationToken cancel) =>
        place.Host is { } host && key.Kind != GrainKind.Enterprise
            ? (await Card(GrainKey.OfEnterprise(key.City, host), cancel))?.Name : null;

    /// <summary>The units of some paths, by path. What is not there any more is left out, and so
    /// is what is only for its own people.</summary>
    public async Task<IReadOnlyDictionary<string, KnownUnit>> Known(
        IEnumerable<string> paths, Actor reader, CancellationToken cancel)
    {
        var known = new Dictionary<string, KnownUnit>(StringComparer.Ordinal);
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            if (GrainKey.TryParse(path, out var key)
                && !AccessControl.IsConfidential(key.Value.Kind)
                && await Card(key.Value, cancel) is { } card)
            {
                known[path] = new KnownUnit(card.Name, AccessControl.CheckRead(
                    reader, key.Value, new Place(card.District,
                        key.Value.Kind == GrainKind.Enterprise ? key.Value.Id : card.Host))
                    is null);
            }
        }

        return known;
    }
}
