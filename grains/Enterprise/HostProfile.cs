namespace Network.Grains.Enterprise;

/// <summary>What is known of a host.</summary>
/// <param name="CreditCode">Unified social credit code, 18 characters (GB 32100-2015).</param>
/// <param name="Industry">Id of an industry of the policy.</param>
/// <param name="Staff">Persons employed.</param>
/// <param name="TechnicalStaff">Scientific and technical persons: the denominator of the coverage
/// of people.</param>
public sealed record HostProfile(
    string Name,
    HostKind Kind,
    Ownership Ownership,
    string? CreditCode = null,
    string? Industry = null,
    string? Park = null,
    string? Address = null,
    int Staff = 0,
    int TechnicalStaff = 0);
