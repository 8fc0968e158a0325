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
        var place = PlaceOf(delta.Where);
        var metric = MetricNumbers.Of(delta.Amount.Metric);
        foreach (var scope in place.Scopes)
        {
            scope.Add(metric, delta.Amount.Period.Code, delta.Amount.Value);
        }
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
        foreach (var amount in row.Contribution.Amounts)
        {
            Add(new Delta(row.Contribution.Where, amount));
        }
    }

    public Totals Of(Dimensions where) => scopes.TryGetValue(where, out var scope)
        ? scope.Give(Position)
        : new Totals(where, Position, []);

    public TotalsMoment Moment(string city) => new(city, Position, scopes
        .Where(s => s.Key.City == city)
        .ToDictionary(s => s.Key, s => s.Value.Give(Position)));

    public IReadOnlySet<string> Cities() => scopes.Keys.Select(w => w.City).ToHashSet();

    private Place PlaceOf(Dimensions where)
    {
        // Deltas of one grain come one after the other and share their place.
        if (ReferenceEquals(last?.Where, where))
            return last;

        if (!places.TryGetValue(where, out var place))
        {
            place = new Place(where, [.. Scope.Of(where).Select(ScopeOf)]);
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

    private sealed record Place(Dimensions Where, ScopeTotals[] Scopes);
}
