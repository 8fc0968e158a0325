namespace Network.Grains.Simulation.Model;

/// <summary>The whole numbers that a run keeps of each month and area, in their order.</summary>
internal static class Stored
{
    public const int Associations = 0;
    public const int Founded = 1;
    public const int Dormant = 2;
    public const int Homes = 3;
    public const int Demonstration = 4;
    public const int Workstations = 5;
    public const int Activities = 6;
    public const int Participants = 7;

    /// <summary>Grants awarded since the start.</summary>
    public const int Units = 8;

    public const int Count = 9;
}
