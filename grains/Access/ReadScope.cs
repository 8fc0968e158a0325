using System.Collections.Immutable;

namespace Network.Grains.Access;

/// <summary>What part of a city's grains of one kind somebody may read.</summary>
/// <param name="Districts">Only of these districts; empty for all.</param>
/// <param name="Host">Only of this host; null for all.</param>
/// <param name="Id">Only this very one; null for all.</param>
public sealed record ReadScope(
    ImmutableArray<string> Districts, string? Host = null, string? Id = null);
