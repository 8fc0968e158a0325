using Network.Grains.Metrics;

namespace Network.Silo.Rollup;

/// <summary>All totals of one city at one position of the journal. Never changes.</summary>
public sealed class TotalsMoment
{
    private readonly Dictionary<Dimensions, Totals> scopes;

    internal TotalsMoment(string city, long position, Dictionary<Dimensions, Totals> scopes)
    {
        City = city;
        Position = position;
        this.scopes = scopes;
    }

    /// <summary>A few grains' contributions, counted by themselves.</summary>
    public static TotalsMoment Of(string city, IEnumerable<Contribution> contributions)
    {
        ArgumentNullException.ThrowIfNull(contributions);
        var book = new TotalsBook();
        foreach (var contribution in contributions)
        {
            book.Add(Contribution.Difference(Contribution.None(city), contribution));
        }

        return book.Moment(city);
    }

    public string City { get; }

    public long Position { get; }

    /// <summary>Every scope in which something was counted.</summary>
    public IReadOnlyCollection<Totals> All => scopes.Values;

    /// <summary>One scope: the city, a district, or one host kind, ownership or industry of
    /// either.</summary>
    public Totals Of(Dimensions where)
    {
        ArgumentNullException.ThrowIfNull(where);
        return scopes.TryGetValue(where, out var totals) ? totals
            : new Totals(where, Position, []);
    }
}
