using Network.Silo;

namespace Network.Client.Api.Grains;

/// <summary>A grain that the reader may see.</summary>
/// <param name="SeesPeople">Whether the reader may see names and phones in it.</param>
internal sealed record ReadGrain(GrainSnapshot Snapshot, bool SeesPeople);
