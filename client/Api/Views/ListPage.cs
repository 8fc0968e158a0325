using System.Collections.Immutable;

namespace Network.Client.Api.Views;

/// <summary>One page of a list.</summary>
/// <param name="Total">How many lines match in all.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record ListPage(long Total, string? Next, ImmutableArray<ListLine> Lines);
