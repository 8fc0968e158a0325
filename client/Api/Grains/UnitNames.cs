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
}
