using Network.Grains.Workstation;

namespace Network.Client.Demo;

/// <summary>One simulated expert workstation.</summary>
/// <param name="Signed">First day of its agreement; may lie before the simulated years.</param>
/// <param name="Ends">Last day of its agreement.</param>
/// <param name="Experts">Numbers of the experts placed here.</param>
internal sealed record DemoStation(
    string Id, DemoHost Host, WorkstationKind Kind, WorkstationLevel Level, string Field,
    DateOnly Opened, DateOnly Signed, DateOnly Ends, IReadOnlyList<int> Experts);
