using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Client.Api.Views;

/// <summary>One number that the recount found otherwise.</summary>
/// <param name="Subject">What was compared: a stream, <c>totals</c> in memory, or the
/// <c>store</c>.</param>
/// <param name="Metric">Name of the metric, with its period where it has one.</param>
public sealed record RecountDifference(
    string Subject, Dimensions Where, string Metric, long Live, long Recounted, LocalText Text);
