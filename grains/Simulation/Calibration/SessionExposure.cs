namespace Network.Grains.Simulation.Calibration;

/// <summary>Activities of one category by associations of one stage.</summary>
/// <param name="Stage">Of which stage the associations were.</param>
/// <param name="AssociationMonths">Associations, each counted for every month observed.</param>
/// <param name="Participants">Of all sessions together.</param>
public sealed record SessionExposure(
    string Category, ActivityStage Stage, long AssociationMonths, long Sessions,
    long Participants);
