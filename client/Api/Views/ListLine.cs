namespace Network.Client.Api.Views;

/// <summary>One grain in a list.</summary>
/// <param name="Stage">Life-cycle stage by its stable name.</param>
/// <param name="Code">Unified social credit code or another official number.</param>
/// <param name="Host">Id of the host enterprise, for a workstation.</param>
/// <param name="Home">Where a host stands with the title of home: a <c>HomeStage</c>.</param>
/// <param name="Eligible">Whether the host counts in the denominators of coverage.</param>
/// <param name="TechnicalStaff">Persons.</param>
/// <param name="Activities">Activity sessions.</param>
/// <param name="Since">When the present stage began.</param>
/// <param name="Due">The next day on which something is due.</param>
public sealed record ListLine(
    string Id,
    long Version,
    string Name,
    string? District,
    string? Stage,
    string? HostKind,
    string? Ownership,
    string? Industry,
    string? Code,
    string? Host,
    string? Home,
    bool Eligible,
    int TechnicalStaff,
    int Members,
    int Activities,
    DateOnly? Since,
    DateOnly? Due);
