using System.Collections.Immutable;

namespace Network.Grains.City;

/// <summary>A year's selection of demonstration units 示范单位评选.</summary>
/// <param name="Bounds">Null until it is opened.</param>
public sealed record DemonstrationRound(
    int Year, RoundStage Stage, ImmutableArray<Candidate> Candidates, RoundBounds? Bounds = null,
    DateOnly? OpenedOn = null, DateOnly? ClosedOn = null)
{
    public Candidate? Find(string host) => Candidates.FirstOrDefault(c => c.Host == host);

    public int Units => Candidates.Count(c => c.GrantFen is not null);

    public long AwardedFen => Candidates.Sum(c => c.GrantFen ?? 0);
}
