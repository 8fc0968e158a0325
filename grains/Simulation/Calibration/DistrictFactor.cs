namespace Network.Grains.Simulation.Calibration;

/// <summary>How much more or less a district founds than the city's estimate expects of it, drawn
/// towards the city's mean where it has few events.</summary>
/// <param name="Recorded">Associations founded.</param>
/// <param name="Expected">As the city's estimate has it.</param>
/// <param name="Own">Their ratio.</param>
/// <param name="Factor">The ratio that is used, between own and 1.</param>
public sealed record DistrictFactor(
    string District, double Recorded, double Expected, double Own, double Factor);
