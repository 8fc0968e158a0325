namespace Network.Grains.Simulation.Calibration;

/// <summary>What the records say about one kind of activity.</summary>
/// <param name="Sessions">A month of an association that is not a home.</param>
/// <param name="Attendance">Participants a session; null where no session was recorded.</param>
public sealed record CalibratedActivity(
    string Category, Estimate Sessions, Estimate? Attendance);
