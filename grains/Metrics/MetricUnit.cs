namespace Network.Grains.Metrics;

/// <summary>What one of a metric is.</summary>
public enum MetricUnit
{
    /// <summary>Bodies: hosts, associations, workstations 家.</summary>
    Bodies,

    /// <summary>Persons, or participants counted each time 人.</summary>
    Persons,

    /// <summary>Times something was held 次.</summary>
    Times,

    /// <summary>Things: boards, papers, patents, summaries 件.</summary>
    Items,

    /// <summary>Days 天.</summary>
    Days,

    /// <summary>Money, fen 分.</summary>
    Fen,
}
