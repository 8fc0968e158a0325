using System.Collections.Immutable;
using Network.Grains.Metrics;
using Network.Silo.Journal;

namespace Network.Silo.Rollup;

/// <summary>
/// All totals of the network while they change: for each city the whole, each district, host kind,
/// ownership and industry, and each of these three within each district. Not for several threads.
/// </summary>
internal sealed class TotalsBook
{
    private readonly Dictionary<Dimensions, ScopeTotals> scopes = [];
    private readonly Dictionary<Dimensions, Place> places = [];
    private Place? last;

    public TotalsBook(long position = 0)
    {
        Position = position;
    }

    /// <summary>Goes on from a past moment of one city.</summary>
    public TotalsBook(TotalsMoment from) : this(from.Position)
    {
        foreach (var totals in from.All)
        {
            scopes[totals.Where] = new ScopeTotals(totals);
        }
    }

    public long Position { get; set; }

    public void Add(Delta delta)
    {
        Add(PlaceOf(delta.Where).Scopes, delta.Amount);
    }

    public void Add(ImmutableArray<Delta> deltas)
    {
        foreach (var delta in deltas)
        {
            Add(delta);
        }
    }

    public void Add(RollupRow row)
    {
        var place = PlaceOf(row.Contribution.Where);
        foreach (var amount in row.Contribution.Amounts)
        {
            Add(place.Scopes, amount);
        }
    }

    /// <summary>Adds very many rows faster: first to their districts, at the end each district's
    /// sums to the city.</summary>
    /// <param name="read">Is given what takes each row.</param>
    /// <returns>The position that the rows are at.</returns>
    public async Task<long> Load(Func<Action<RollupRow>, Task<long>> read)
    {
        var districts = new TotalsBook();
        Position = await read(row =>
        {
            var place = districts.PlaceOf(row.Contribution.Where);
            foreach (var amount in row.Contribution.Amounts)
            {
                Add(place.Smallest, amount);
            }
        });
        foreach (var (where, scope) in districts.scopes)
        {
            var amounts = scope.Give(Position).Amounts();
            ScopeTotals[] targets = where.District is null
                ? [ScopeOf(where)]
                : [ScopeOf(where), ScopeOf(where with { District = null })];
            foreach (var amount in amounts)
            {
                Add(targets, amount);
            }
        }

        return Position;
    }

    public Totals Of(Dimensions where) => scopes.TryGetValue(where, out var scope)
        ? scope.Give(Position)
        : new Totals(where, Position, []);

    public TotalsMoment Moment(string city) => new(city, Position, scopes
        .Where(s => s.Key.City == city)
        .ToDictionary(s => s.Key, s => s.Value.Give(Position)));

    public IReadOnlySet<string> Cities() => scopes.Keys.Select(w => w.City).ToHashSet();

    private static void Add(ScopeTotals[] scopes, Amount amount)
    {
        var metric = MetricNumbers.Of(amount.Metric);
        foreach (var scope in scopes)
        {
            scope.Add(metric, amount.Period.Code, amount.Value);
        }
    }

    private Place PlaceOf(Dimensions where)
    {
        // Deltas of one grain come one after the other and share their place.
        if (ReferenceEquals(last?.Where, where))
            return last;

        if (!places.TryGetValue(where, out var place))
        {
            var all = Scope.Of(where).ToList();
            place = new Place(where,
                [.. all.Select(ScopeOf)],
                [.. all.Where(s => s.District == where.District).Select(ScopeOf)]);
            places[where] = place;
        }

        last = place with { Where = where };
        return last;
    }

    private ScopeTotals ScopeOf(Dimensions where)
    {
        if (!scopes.TryGetValue(where, out var scope))
        {
            scope = new ScopeTotals(where);
            scopes[where] = scope;
        }

        return scope;
    }

    /// <param name="Scopes">All in which the place counts.</param>
    /// <param name="Smallest">Those of its district; where it has none, of the city.</param>
    private sealed record Place(
        Dimensions Where, ScopeTotals[] Scopes, ScopeTotals[] Smallest);
}
