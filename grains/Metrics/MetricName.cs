using Network.Grains.Kernel;

namespace Network.Grains.Metrics;

/// <summary>What a metric is called and how it is read.</summary>
/// <param name="Id">A name in <see cref="Metric"/>.</param>
public sealed record MetricName(
    string Id, LocalText Name, MetricUnit Unit, MetricNature Nature);
