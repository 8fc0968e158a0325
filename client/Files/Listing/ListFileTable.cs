using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Client.Files.Listing;

/// <summary>What a list is called as a file, and its columns, the way its page shows them.
/// </summary>
internal sealed record ListFileTable(LocalText Title, ImmutableArray<ListFileColumn> Columns);
