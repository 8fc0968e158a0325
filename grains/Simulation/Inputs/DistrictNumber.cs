namespace Network.Grains.Simulation.Inputs;

/// <summary>A number that holds for one district.</summary>
public sealed record DistrictNumber(string District, int Number);
