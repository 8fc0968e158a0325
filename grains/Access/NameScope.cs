using System.Collections.Immutable;

namespace Network.Grains.Access;

/// <summary>Among whose members somebody may look for a person by name.</summary>
/// <param name="Whole">Among those of every association of the city.</param>
/// <param name="Districts">Ids of districts whose associations are meant.</param>
/// <param name="Hosts">Ids of single hosts.</param>
public sealed record NameScope(
    bool Whole, ImmutableArray<string> Districts, ImmutableArray<string> Hosts);
