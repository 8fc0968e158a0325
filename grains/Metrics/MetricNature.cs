namespace Network.Grains.Metrics;

/// <summary>How a metric lies in time.</summary>
public enum MetricNature
{
    /// <summary>What stands now.</summary>
    Standing,

    /// <summary>What happened in a month, or in a year where only that is known.</summary>
    Flow,

    /// <summary>What falls due on a day.</summary>
    Due,
}
