using Network.Silo;

namespace Network.Client.Api.Grains;

/// <summary>A grain that the reader may see.</summary>
/// <param name="SeesPeople">Whether the reader may see names and phones in it.</param>
/// <param name="ErasesPeople">Whether the reader may erase them.</param>
internal sealed record ReadGrain(
    GrainSnapshot Snapshot, bool SeesPeople, bool ErasesPeople = false);
