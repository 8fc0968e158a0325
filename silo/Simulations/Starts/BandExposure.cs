using Network.Grains.Simulation.Calibration;

namespace Network.Silo.Simulations.Starts;

/// <summary>Foundings of one month, district and size band.</summary>
internal sealed record BandExposure(string Band, FoundingExposure Exposure);
