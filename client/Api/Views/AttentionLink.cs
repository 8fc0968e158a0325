using System.Collections.Immutable;

namespace Network.Client.Api.Views;

/// <summary>Where the cases behind an attention are listed.</summary>
/// <param name="Query">Query of that list, by parameter.</param>
public sealed record AttentionLink(
    AttentionPage Page, ImmutableSortedDictionary<string, string> Query);
