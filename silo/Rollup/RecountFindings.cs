using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Silo.Rollup;

/// <summary>Collects what a recount finds: the first of each sort in words, all of them in
/// number.</summary>
internal sealed class RecountFindings
{
    private readonly List<RecountDifference> differences = [];
    private readonly List<RecountFault> faults = [];

    public long DifferencesFound { get; private set; }

    public long FaultsFound { get; private set; }

    public ImmutableArray<RecountDifference> Differences => [.. differences];

    public ImmutableArray<RecountFault> Faults => [.. faults];

    public void Fault(GrainKey key, long version, string why)
    {
        FaultsFound++;
        if (faults.Count < RollupLimits.DifferencesMax)
            faults.Add(new RecountFault(key, version, why));
    }

    /// <summary>Compares the numbers of one scope.</summary>
    public void Compare(string subject, Dimensions where, IEnumerable<Amount> stood,
        IEnumerable<Amount> recounted)
    {
        var left = new Dictionary<(Period, string), long>();
        foreach (var amount in recounted)
        {
            left[(amount.Period, amount.Metric)] = amount.Value;
        }

        foreach (var amount in stood)
        {
            left.Remove((amount.Period, amount.Metric), out var value);
            if (value != amount.Value)
                Add(new(subject, where, amount with { Value = value }, amount.Value));
        }

        foreach (var ((period, metric), value) in left)
        {
            Add(new(subject, where, new Amount(period, metric, value), 0));
        }
    }

    private void Add(RecountDifference difference)
    {
        DifferencesFound++;
        if (differences.Count < RollupLimits.DifferencesMax)
            differences.Add(difference);
    }
}
