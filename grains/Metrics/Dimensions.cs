namespace Network.Grains.Metrics;

/// <summary>Where an amount counts: the totals it belongs to.</summary>
public sealed record Dimensions(
    string City,
    string? District = null,
    string? HostKind = null,
    string? Ownership = null,
    string? Industry = null);
