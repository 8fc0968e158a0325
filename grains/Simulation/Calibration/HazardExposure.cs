namespace Network.Grains.Simulation.Calibration;

/// <summary>How many were at risk of something in a month, and to how many it happened.</summary>
public readonly record struct HazardExposure(long AtRisk, long Events)
{
    public static HazardExposure operator +(HazardExposure a, HazardExposure b) =>
        new(a.AtRisk + b.AtRisk, a.Events + b.Events);
}
