namespace Network.Grains.Simulation.Calibration;

/// <summary>By what the activities of associations differ.</summary>
public enum ActivityStage
{
    Established,
    Home,
    Demonstration,
}
