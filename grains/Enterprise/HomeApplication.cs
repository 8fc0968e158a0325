using System.Collections.Immutable;
using Network.Grains.Scores;

namespace Network.Grains.Enterprise;

/// <summary>An application for the title of home.</summary>
/// <param name="Year">The year it counts for.</param>
/// <param name="Since">When it came to its present stage.</param>
/// <param name="Due">The deadline of the year it was made for.</param>
/// <param name="PassMark">Fewest points for a recommendation, of the policy it began under.</param>
/// <param name="SelfScore">The applicant's points.</param>
/// <param name="Review">The district's points; empty where it confirmed the applicant's.</param>
/// <param name="Note">The district's opinion, or the reason of a return or a refusal.</param>
public sealed record HomeApplication(
    int Year, HomeStage Stage, DateOnly Since, DateOnly Due, int? PassMark, string Statement,
    ImmutableArray<ScoreLine> SelfScore, ImmutableArray<ScoreLine> Review,
    ImmutableArray<string> Materials, string? Note = null)
{
    /// <summary>The points that count: the district's where it gave its own.</summary>
    public ImmutableArray<ScoreLine> Score => Review.IsEmpty ? SelfScore : Review;
}
