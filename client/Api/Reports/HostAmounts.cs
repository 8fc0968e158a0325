using System.Collections.Immutable;
using Network.Grains;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Client.Api.Reports;

/// <summary>What is counted of one association: its own records, and those of its projects,
/// workstations, requests and nominations.</summary>
internal sealed class HostAmounts(RunningNetwork running)
{
    private static readonly GrainKind[] Others = [
        GrainKind.Project, GrainKind.Workstation, GrainKind.Service, GrainKind.Nomination];

    /// <summary>Amounts as they are recorded now.</summary>
    public async Task<ImmutableArray<Amount>> Now(GrainKey host, CancellationToken cancel)
    {
        var amounts = ImmutableArray.CreateBuilder<Amount>();
        foreach (var key in await Keys(host, Others, cancel))
        {
            if (await running.Network.Read(key, cancel) is { } grain)
            {
                amounts.AddRange(Contributed(key, grain.State));
            }
        }

        return amounts.ToImmutable();
    }

    /// <summary>Contributions as they are recorded now, those of its pairings too.</summary>
    public async Task<ImmutableArray<Contribution>> Contributions(
        GrainKey host, CancellationToken cancel)
    {
        var all = ImmutableArray.CreateBuilder<Contribution>();
        foreach (var key in await Keys(host, [.. Others, GrainKind.Pairing], cancel))
        {
            if (await running.Network.Read(key, cancel) is { } grain
                && grain.State is not EnterpriseState { Profile: null })
            {
                all.Add(Catalog.Of(key.Kind).Contribute(key, grain.State));
            }
        }

        return all.ToImmutable();
    }

    /// <summary>Amounts as they were recorded at the end of a past day.</summary>
    public async Task<ImmutableArray<Amount>> At(
        GrainKey host, DateOnly day, CancellationToken cancel)
    {
        var amounts = ImmutableArray.CreateBuilder<Amount>();
        foreach (var key in await Keys(host, Others, cancel))
        {
            amounts.AddRange(Contributed(key, await StateAt(key, day, cancel)));
        }

        return amounts.ToImmutable();
    }

    private async Task<GrainState> StateAt(GrainKey key, DateOnly day, CancellationToken cancel)
    {
        var logic = Catalog.Of(key.Kind);
        for (var now = StreamFold.Beginning(logic); ;)
        {
            var page = await running.Store.ReadStream(key, now.Version, cancel);
            foreach (var entry in page)
            {
                if (running.Cities.DayOf(key.City, entry.RecordedAt) > day)
                    return now.State;

                now = StreamFold.Next(logic, now, entry);
            }

            if (page.Length < JournalLimits.ReadEventsMax)
                return now.State;
        }
    }

    private async Task<List<GrainKey>> Keys(
        GrainKey host, GrainKind[] others, CancellationToken cancel)
    {
        List<GrainKey> keys = [host];
        foreach (var kind in others)
        {
            var query = new DirectoryQuery(kind, host.City)
            {
                Host = host.Id,
                Take = JournalLimits.PageLinesMax,
            };
            do
            {
                var page = await running.Store.Find(query, cancel);
                keys.AddRange(page.Lines.Select(l => l.Key));
                query = query with { Cursor = page.Next };
            }
            while (query.Cursor is not null);
        }

        return keys;
    }

    private static ImmutableArray<Amount> Contributed(GrainKey key, GrainState state) =>
        state is EnterpriseState { Profile: null } ? []
            : Catalog.Of(key.Kind).Contribute(key, state).Amounts;
}
