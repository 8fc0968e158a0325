using System.Collections.Immutable;
using Network.Client.Accounts;
using Network.Client.Api.Http;
using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Grains.Panel;
using Network.Grains.Policies;
using Network.Silo;
using Network.Silo.Activations;

namespace Network.Client.Api.Grains;

/// <summary>Reads grains for whoever asks, who may not see every one.</summary>
internal sealed class GrainReader(
    INetwork network, NamesReader names, UnitNames units, ICities cities, Visitor visitor,
    PeopleAudit audit, IHttpContextAccessor request)
{
    private Actor Asking => visitor.Actor;

    /// <summary>The grain, or why there is none to see.</summary>
    public async Task<(ReadGrain? Grain, Fault? Fault)> Read(
        GrainKind kind, string city, string id, CancellationToken cancel)
    {
        var (key, unknown) = GrainAddress.Read(kind, city, id);
        if (unknown is not null)
        {
            return (null, unknown);
        }

        if (await network.Read(key, cancel) is not { } snapshot)
        {
            return (null, GrainAddress.NoGrain(key));
        }

        var place = Place(key, snapshot.State);
        return AccessControl.CheckRead(Asking, key, place) is { } refused
            ? (null, Fault.Of(refused))
            : (new ReadGrain(snapshot, AccessControl.SeesPeople(Asking, key, place),
                AccessControl.ErasesPeople(Asking, key, place),
                AccessControl.Allowed(Asking, key, place),
                AccessControl.Begins(Asking, city, place)), null);
    }

    /// <summary>Whether the reader may see a grain.</summary>
    public bool Sees(GrainKey key, GrainState state) =>
        AccessControl.CheckRead(Asking, key, Place(key, state)) is null;

    /// <summary>Why the files of a grain are not for the reader; null where they are.</summary>
    public Rejection? CheckFiles(ReadGrain grain) => AccessControl.CheckFiles(
        Asking, grain.Snapshot.Key, Place(grain.Snapshot.Key, grain.Snapshot.State));

    /// <summary>An expert sees the panels that they sit on.</summary>
    private Place Place(GrainKey key, GrainState state) => state is PanelState panel
        && panel.Seats.Select(s => s.Expert).FirstOrDefault(e => Asking.Grants.Any(g =>
            g.Role == Role.Expert && g.City == key.City && g.Unit == e)) is { } seat
        ? new Place(null, Expert: seat)
        : Catalog.Of(key.Kind).PlaceOf(key, state, null);

    /// <summary>Names of people in a grain, as the reader may see them.</summary>
    public async Task<ImmutableSortedDictionary<string, PersonalData>> Names(
        ReadGrain grain, IEnumerable<string> ids, CancellationToken cancel)
    {
        var people = await names.Read(ids, grain.SeesPeople, cancel);
        if (grain.SeesPeople && !people.IsEmpty)
        {
            await audit.Read(request.HttpContext, visitor, grain.Snapshot.Key.Stream);
        }

        return people;
    }

    /// <summary>Name of the host that a grain belongs to. Whoever may read the grain reads the
    /// host's id in it, and so may know its name, but nothing else of it.</summary>
    /// <returns>Null where it belongs to none, or that one has no name.</returns>
    public Task<string?> HostName(ReadGrain grain, CancellationToken cancel) => units.HostOf(
        grain.Snapshot.Key, Place(grain.Snapshot.Key, grain.Snapshot.State), cancel);

    public async Task<Policy?> PolicyOf(string city, CancellationToken cancel) =>
        (await cities.FactsOf(city, cancel))?.Policy;
}
