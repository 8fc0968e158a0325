using Network.Grains.Kernel;

namespace Network.Client.Files.Export;

/// <summary>One grain, with the names that the reader may see.</summary>
/// <param name="HostName">Whose project it is; null of other grains.</param>
internal sealed record ExportedGrain(
    GrainKey Key, GrainState State, IReadOnlyDictionary<string, PersonalData> People,
    string? HostName = null);
