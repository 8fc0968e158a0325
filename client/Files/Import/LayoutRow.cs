using System.Collections.Immutable;

namespace Network.Client.Files.Import;

/// <summary>One row as it is read.</summary>
/// <param name="Number">As a spreadsheet counts, from 1.</param>
public sealed record LayoutRow(int Number, ImmutableArray<string> Cells);
