using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Calibration;

/// <summary>What the records say about one parameter.</summary>
public sealed record CalibratedParameter(ParameterId Id, Estimate Estimate);
