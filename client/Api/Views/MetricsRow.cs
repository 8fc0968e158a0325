using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Client.Api.Views;

/// <summary>One row of a table of metrics.</summary>
/// <param name="Amounts">By metric; a metric that is not there is 0.</param>
public sealed record MetricsRow(
    string Id, LocalText Name, ImmutableSortedDictionary<string, long> Amounts);
