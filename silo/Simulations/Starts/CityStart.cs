using Network.Grains.Simulation.Calibration;
using Network.Grains.Simulation.Inputs;

namespace Network.Silo.Simulations.Starts;

/// <summary>A city as simulations begin with it, and what its records said.</summary>
/// <param name="Since">First month of the records that were looked at, as <c>yyyymm</c>; null
/// where no association was ever founded.</param>
public sealed record CityStart(
    SimulationStart Start, CalibrationResult Calibration, int? Since);
