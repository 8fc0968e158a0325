namespace Network.Grains.Workstation;

/// <summary>What a workstation did in one month, added up.</summary>
/// <param name="Month">As <c>yyyymm</c>.</param>
public sealed record StationWork(int Month)
{
    public int Visits { get; init; }
    public int Problems { get; init; }
    public int Solved { get; init; }
    public int Trained { get; init; }
    public int Patents { get; init; }
    public int Papers { get; init; }
    public int Products { get; init; }

    /// <summary>Revenue from outcomes, fen.</summary>
    public long RevenueFen { get; init; }
}
