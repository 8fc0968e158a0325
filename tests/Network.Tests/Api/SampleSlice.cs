using Network.Client.Api.Overviews;
using Network.Grains.Metrics;

namespace Network.Tests.Api;

/// <summary>Totals that a test writes down.</summary>
internal sealed class SampleSlice(params Amount[] amounts) : Slice
{
    public override long Of(string metric, Period period) =>
        amounts.Where(a => a.Metric == metric && a.Period == period).Sum(a => a.Value);

    public override long Due(string metric, DateOnly from, DateOnly until) => amounts
        .Where(a => a.Metric == metric && a.Period.IsDay
            && a.Period >= Period.Day(from) && a.Period < Period.Day(until))
        .Sum(a => a.Value);
}
