namespace Network.Benchmarks;

/// <summary>What a figure has to keep.</summary>
/// <param name="IsFloor">At least the value; otherwise at most.</param>
public sealed record Limit(double Value, bool IsFloor)
{
    public static Limit AtLeast(double value) => new(value, IsFloor: true);

    public static Limit AtMost(double value) => new(value, IsFloor: false);
}
