namespace Network.Grains.Metrics;

/// <summary>A change of one number in the totals that <paramref name="Where"/> names.</summary>
public readonly record struct Delta(Dimensions Where, Amount Amount);
