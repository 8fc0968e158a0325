using System.Collections.Immutable;
using Network.Client.Api.Http;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Activations;

namespace Network.Client.Api.Overviews;

/// <summary>Reads what is known of a city as a whole, for whoever asks.</summary>
internal sealed class CityReader(
    ICities cities, INetwork network, Actor actor, RunningNetwork running)
{
    /// <summary>The city with its figures, or why there is none to see.</summary>
    public async Task<(KnownCity? City, Fault? Fault)> Read(string city, CancellationToken cancel)
    {
        var (known, fault) = await ReadRules(city, cancel);
        return known is not null
            && AccessControl.CheckTotals(actor, city) is { } refused
            ? (null, Fault.Of(refused))
            : (known, fault);
    }

    /// <summary>Whose figures the reader may see of a city: every district's where none is
    /// named.</summary>
    /// <param name="asked">Districts that were asked for; none for all.</param>
    public (ImmutableArray<string> Districts, Fault? Fault) Within(
        string city, ImmutableArray<string> asked)
    {
        if (AccessControl.CheckTotals(actor, city) is not { } refused)
        {
            return (asked, null);
        }

        ImmutableArray<string> own =
            AccessControl.Listed(actor, city, GrainKind.District)?.Districts ?? [];
        own = asked.IsEmpty ? own : [.. own.Intersect(asked)];
        return own.IsEmpty ? ([], Fault.Of(refused)) : (own, null);
    }

    /// <summary>The city for its rules alone, which everybody in it may know.</summary>
    public async Task<(KnownCity? City, Fault? Fault)> ReadRules(
        string city, CancellationToken cancel)
    {
        var (key, wrong) = GrainAddress.Read(GrainKind.City, city, city);
        if (wrong is not null)
        {
            return (null, wrong);
        }

        if (await cities.FactsOf(city, cancel) is not { } facts
            || await network.Read(key, cancel) is not { } snapshot)
        {
            return (null, GrainAddress.NoGrain(key));
        }

        if (!AccessControl.BelongsTo(actor, city))
        {
            return (null, Fault.Of(AccessControl.NotYours));
        }

        return (new KnownCity(
            facts, (CityState)snapshot.State, snapshot.Version, running.Today(city)), null);
    }
}
