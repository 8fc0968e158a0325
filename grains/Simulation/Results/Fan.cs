using System.Collections.Immutable;

namespace Network.Grains.Simulation.Results;

/// <summary>
/// The spread of one outcome over all runs, month by month; entry 0 is the end of the first month.
/// Each quantile is a value that some run had: the smallest that at least its share of runs do not
/// exceed.
/// </summary>
/// <param name="P5">5 % of runs are at or below.</param>
public sealed record Fan(
    ImmutableArray<double> P5,
    ImmutableArray<double> P25,
    ImmutableArray<double> P50,
    ImmutableArray<double> P75,
    ImmutableArray<double> P95,
    ImmutableArray<double> Mean);
