using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A cause for which an association is dissolved.</summary>
/// <param name="BarredFor">Kinds of hosts whose associations must not be dissolved for it.</param>
public sealed record Ending(
    string Id, LocalText Name, ImmutableArray<string> BarredFor, Source Source);
