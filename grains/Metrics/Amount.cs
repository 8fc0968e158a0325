namespace Network.Grains.Metrics;

/// <summary>One number of one grain: so much of a metric in a period. Money is in fen.</summary>
public readonly record struct Amount(Period Period, string Metric, long Value);
