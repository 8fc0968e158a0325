using System.Collections.Immutable;

namespace Network.Client.Api.Views;

/// <summary>Metrics of a city by one dimension.</summary>
/// <param name="Position">The journal's position that the figures are at.</param>
/// <param name="AsOf">The past day that was asked for; null for now.</param>
public sealed record MetricsTable(
    long Position, DateOnly? AsOf, ImmutableArray<MetricsRow> Rows);
