using Network.Grains.Kernel;

namespace Network.Grains.Simulation.Inputs;

/// <summary>A kind of activity of associations.</summary>
/// <param name="Category">Id of a category of the policy.</param>
/// <param name="Sessions">Sessions a month of an association that is not a home.</param>
/// <param name="Attendance">Participants a session.</param>
public sealed record SimulatedActivity(
    string Category, LocalText Name, Prior Sessions, Prior Attendance, Source Source);
