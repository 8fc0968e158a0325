using System.Collections.Immutable;

namespace Network.Grains.City;

/// <summary>An expert in the city's register. The name stands in the person of the same id.
/// </summary>
/// <param name="Stations">Ids of the workstations where the expert is placed.</param>
public sealed record CityExpert(
    string Id, string Title, string Institution, bool Academician, bool Retired,
    ImmutableArray<string> Stations)
{
    /// <summary>Whether the expert is in the pool from which reviewers are drawn.</summary>
    public bool Reviews { get; init; }

    /// <summary>Professional groups of the policy in which the expert reviews.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>What the expert advises on as part of the think tank; null for others.</summary>
    public string? AdvisesOn { get; init; }

    /// <summary>Id of the enterprise that employs the expert; null for an outsider.</summary>
    public string? Host { get; init; }
}
