namespace Network.Grains.Enterprise;

/// <summary>How many in one month.</summary>
/// <param name="Month">As <c>yyyymm</c>.</param>
public readonly record struct MonthCount(int Month, int Count);
