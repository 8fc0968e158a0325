using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Silo.Journal;

/// <summary>One page of a list.</summary>
/// <param name="Total">How many lines match in all.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record DirectoryPage(
    ImmutableArray<(GrainKey Key, long Version, Card Card)> Lines, long Total, string? Next);
