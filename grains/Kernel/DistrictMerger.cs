namespace Network.Grains.Kernel;

/// <summary>A district that was closed, and the open one that took it over 并入.</summary>
public sealed record DistrictMerger(string Closed, string Into);
