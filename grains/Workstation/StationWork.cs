namespace Network.Grains.Workstation;

/// <summary>What a workstation did in one month, added up.</summary>
/// <param name="Month">As <c>yyyymm</c>.</param>
public sealed record StationWork(int Month)
{
    public long Visits { get; init; }
    public long Problems { get; init; }
    public long Solved { get; init; }
    public long Trained { get; init; }
    public long Patents { get; init; }
    public long Papers { get; init; }
    public long Products { get; init; }

    /// <summary>Revenue from outcomes, fen.</summary>
    public long RevenueFen { get; init; }
}
