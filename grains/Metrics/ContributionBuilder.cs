namespace Network.Grains.Metrics;

/// <summary>Collects a grain's amounts; equal period and metric add up, zeros vanish.</summary>
public sealed class ContributionBuilder(Dimensions where)
{
    private readonly SortedDictionary<(int Period, string Metric), long> amounts =
        new(Comparer<(int Period, string Metric)>.Create((a, b) =>
            a.Period != b.Period
                ? a.Period.CompareTo(b.Period)
                : string.CompareOrdinal(a.Metric, b.Metric)));

    public ContributionBuilder Add(Period period, string metric, long value)
    {
        if (value != 0)
        {
            amounts.TryGetValue((period.Code, metric), out var before);
            amounts[(period.Code, metric)] = before + value;
        }

        return this;
    }

    /// <summary>Adds one where a condition holds.</summary>
    public ContributionBuilder Count(string metric, bool holds) =>
        Add(Period.Standing, metric, holds ? 1 : 0);

    public Contribution Build() => new(where, [
        .. amounts.Where(a => a.Value != 0).Select(a =>
            new Amount(new Period(a.Key.Period), a.Key.Metric, a.Value))]);
}
