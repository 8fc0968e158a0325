using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Silo;

namespace Network.Client.Api.Grains;

/// <summary>A grain that the reader may see.</summary>
/// <param name="SeesPeople">Whether the reader may see names and phones in it.</param>
/// <param name="ErasesPeople">Whether the reader may erase them.</param>
/// <param name="Allowed">The commands that the reader may send to it, by name.</param>
/// <param name="Begins">The kinds of grain that the reader may begin something new of there.
/// </param>
internal sealed record ReadGrain(GrainSnapshot Snapshot, bool SeesPeople, bool ErasesPeople,
    ImmutableArray<string> Allowed, ImmutableArray<GrainKind> Begins);
