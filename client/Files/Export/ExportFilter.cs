using System.Collections.Immutable;

namespace Network.Client.Files.Export;

/// <summary>What of a city is exported.</summary>
/// <param name="Districts">Ids of districts; none for all.</param>
/// <param name="Year">Activities of one year; null for all.</param>
public sealed record ExportFilter(
    string City, ImmutableArray<string> Districts, int? Year = null);
