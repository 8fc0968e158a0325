using System.Collections.Immutable;

namespace Network.Client.Api.Views;

/// <summary>One page of a grain's history, newest first.</summary>
/// <param name="Next">The <c>before</c> of the next page; null on the last.</param>
public sealed record HistoryPage(long? Next, ImmutableArray<HistoryEntry> Entries);
