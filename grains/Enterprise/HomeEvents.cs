using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Scores;

namespace Network.Grains.Enterprise;

/// <content>The title "home of science workers" and nomination as demonstration unit.</content>
public abstract partial record EnterpriseEvent
{
    /// <param name="Due">The deadline of the year applied for, as the policy then said.</param>
    /// <param name="PassMark">Fewest points for a recommendation, of the same policy.</param>
    [StableName("home-applied-for")]
    public sealed record HomeAppliedFor(
        int Year, string Statement, ImmutableArray<ScoreLine> Scores, DateOnly Due, DateOnly On,
        int? PassMark = null) : EnterpriseEvent;

    [StableName("home-application-withdrawn")]
    public sealed record HomeApplicationWithdrawn(int Year, string Reason, DateOnly On)
        : EnterpriseEvent;

    /// <param name="Year">The year it counts for: the next one where the recommendation came
    /// after the deadline.</param>
    /// <param name="Scores">The district's; empty where it confirmed the applicant's.</param>
    [StableName("home-recommended")]
    public sealed record HomeRecommended(
        int Year, string Opinion, ImmutableArray<string> Materials,
        ImmutableArray<ScoreLine> Scores, DateOnly On) : EnterpriseEvent;

    [StableName("home-application-returned")]
    public sealed record HomeApplicationReturned(string Reason, DateOnly On) : EnterpriseEvent;

    /// <param name="Plaque">Number of a plaque given before; null where the city numbers it now.
    /// </param>
    [StableName("home-recognised")]
    public sealed record HomeRecognised(int Year, DateOnly On, string? Plaque = null)
        : EnterpriseEvent;

    [StableName("home-refused")]
    public sealed record HomeRefused(string Reason, DateOnly On) : EnterpriseEvent;

    [StableName("home-withdrawn")]
    public sealed record HomeWithdrawn(DateOnly On, string Reason) : EnterpriseEvent;

    [StableName("plaque-received")]
    public sealed record PlaqueReceived(string Plaque) : EnterpriseEvent;

    [StableName("nominated-for-demonstration")]
    public sealed record NominatedForDemonstration(int Year, string Opinion, DateOnly On)
        : EnterpriseEvent;

    [StableName("nomination-withdrawn")]
    public sealed record NominationWithdrawn(int Year, string Reason, DateOnly On)
        : EnterpriseEvent;

    [StableName("nomination-ended")]
    public sealed record NominationEnded(int Year, NominationOutcome Outcome) : EnterpriseEvent;
}
