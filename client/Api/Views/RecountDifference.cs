using Network.Grains.Metrics;

namespace Network.Client.Api.Views;

/// <summary>One number that the recount found otherwise.</summary>
/// <param name="Subject">What was compared: a stream, or the totals.</param>
/// <param name="Metric">Name of the metric, with its period.</param>
public sealed record RecountDifference(
    string Subject, Dimensions? Where, string Metric, long Live, long Recounted);
