using System.Collections.Immutable;

namespace Network.Client.Finding;

/// <summary>What was found, by kind; kinds of which nothing fits are left out.</summary>
public sealed record FindAnswer(ImmutableArray<FoundGroup> Groups);
