using System.Collections.Immutable;

namespace Network.Grains.Policies;

/// <summary>How an association comes into being.</summary>
public sealed record FoundingRules(ImmutableArray<FoundingStep> Steps, FilingRules Filing);
