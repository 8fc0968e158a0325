namespace Network.Grains.Metrics;

/// <summary>The order of the amounts in a contribution: by period, then by metric.</summary>
internal readonly struct AmountOrder : IComparer<Amount>
{
    public int Compare(Amount x, Amount y) =>
        x.Period.Code != y.Period.Code ? x.Period.Code.CompareTo(y.Period.Code)
        : ReferenceEquals(x.Metric, y.Metric) ? 0
        : string.CompareOrdinal(x.Metric, y.Metric);
}
