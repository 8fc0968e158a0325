using System.Collections.Immutable;
using Network.Grains.Metrics;

namespace Network.Client.Api.Views;

/// <summary>Metrics of a city by one dimension.</summary>
/// <param name="Position">The journal's position that the figures are at.</param>
/// <param name="AsOf">The past day that was asked for; null for now.</param>
/// <param name="Metrics">Names and units of the metrics in the rows.</param>
public sealed record MetricsTable(
    long Position,
    DateOnly? AsOf,
    ImmutableArray<MetricName> Metrics,
    ImmutableArray<MetricsRow> Rows);
