using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Inputs;

/// <summary>A district 区镇 and what it begins with beside its organisations.</summary>
/// <param name="Workstations">Expert workstations in operation; their agreements are taken to
/// end evenly over one term.</param>
/// <param name="FoundedThisYear">Associations founded in the start year before the first
/// simulated month: they count towards that year's quota.</param>
public sealed record SimulatedDistrict(
    string Id, LocalText Name, int Workstations = 0, int FoundedThisYear = 0);
