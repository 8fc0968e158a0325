using System.Collections.Immutable;
using Network.Grains.Scores;

namespace Network.Grains.City;

/// <summary>A home among the candidates of a round.</summary>
/// <param name="Host">Id of the enterprise.</param>
/// <param name="Opinion">Why its district nominates it.</param>
/// <param name="Score">Empty until it is scored.</param>
/// <param name="GrantFen">Its grant, fen; null while it is not selected.</param>
public sealed record Candidate(
    string Host, string Name, string District, string Opinion, DateOnly EnteredOn,
    ImmutableArray<ScoreLine> Score, long? GrantFen = null);
