namespace Network.Grains.Simulation.Model;

/// <summary>Organisations of a district by the stage of their association.</summary>
internal struct DistrictStanding
{
    public int None;
    public int Established;
    public int Home;
    public int Demonstration;
    public int Dormant;

    /// <summary>Associations that are awake.</summary>
    public readonly int Associations => Established + Home + Demonstration;

    /// <summary>Homes, demonstration units included.</summary>
    public readonly int Homes => Home + Demonstration;
}
