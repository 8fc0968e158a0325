using System.Collections.Immutable;

namespace Network.Client.Finding;

/// <summary>What was found, by kind; kinds of which nothing fits are left out.</summary>
/// <param name="Members">Members of associations, for readers who may see their names; null where
/// nobody was found, and for all other readers.</param>
public sealed record FindAnswer(
    ImmutableArray<FoundGroup> Groups, FoundMembers? Members = null);
