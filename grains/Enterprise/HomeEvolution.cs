using System.Collections.Immutable;

namespace Network.Grains.Enterprise;

/// <summary>What each fact leaves behind of a host as home of science workers.</summary>
internal static class HomeEvolution
{
    public static EnterpriseState? Evolve(EnterpriseState state, EnterpriseEvent fact) =>
        Next(state.Home ?? Home.None, fact) is { } home ? state with { Home = home } : null;

    /// <summary>Another association of the same host begins without the title.</summary>
    public static Home? Afresh(Home? home) => home is null ? null : home with
    {
        Application = null,
        RecognisedOn = null,
        RecognisedFor = null,
        Plaque = null,
    };

    private static Home? Next(Home home, EnterpriseEvent fact) => fact switch
    {
        EnterpriseEvent.HomeAppliedFor e => home with
        {
            Application = new HomeApplication(
                e.Year, HomeStage.Applied, e.On, e.Due, e.PassMark, e.Statement, e.Scores, [],
                []),
            Applied = With(home.Applied, e.Year),
        },
        EnterpriseEvent.HomeApplicationWithdrawn => Uncounted(home) with
        {
            Application = null,
        },
        EnterpriseEvent.HomeRecommended e => home with
        {
            Application = home.Application is { } a ? a with
            {
                Year = e.Year,
                Stage = HomeStage.Recommended,
                Since = e.On,
                Review = e.Scores,
                Materials = e.Materials,
                Note = e.Opinion,
            } : null,
            Applied = With(Uncounted(home).Applied, e.Year),
            Recommended = With(home.Recommended, e.Year),
        },
        EnterpriseEvent.HomeApplicationReturned e =>
            At(home, HomeStage.Returned, e.On, e.Reason),
        EnterpriseEvent.HomeRefused e => At(home, HomeStage.Refused, e.On, e.Reason),
        EnterpriseEvent.HomeRecognised e => At(home, HomeStage.Recognised, e.On, null) with
        {
            RecognisedOn = e.On,
            RecognisedFor = e.Year,
            Plaque = e.Plaque,
            Recognitions = home.Recognitions.Add(e.On),
        },
        EnterpriseEvent.HomeWithdrawn e => Afresh(home)! with
        {
            Withdrawals = home.Withdrawals.Add(e.On),
        },
        EnterpriseEvent.PlaqueReceived e => home with { Plaque = e.Plaque },
        EnterpriseEvent.NominatedForDemonstration e => With(
            home, new Nomination(e.Year, e.On, e.Opinion, NominationOutcome.Pending)),
        EnterpriseEvent.NominationWithdrawn e =>
            Ended(home, e.Year, NominationOutcome.Withdrawn),
        EnterpriseEvent.NominationEnded e => Ended(home, e.Year, e.Outcome),
        _ => null,
    };

    /// <summary>A nomination that came to its end; of a year that nobody knows, nothing.</summary>
    public static Home Ended(Home home, int year, NominationOutcome outcome) =>
        home.NominationOf(year) is { } nomination
            ? With(home, nomination with { Outcome = outcome })
            : home;

    private static Home At(Home home, HomeStage stage, DateOnly on, string? note) =>
        home.Application is not { } application ? home : home with
        {
            Application = application with { Stage = stage, Since = on, Note = note },
        };

    /// <summary>Without its application in the counts; an earlier one that the district
    /// recommended for the same year still counts.</summary>
    private static Home Uncounted(Home home) => home.Application switch
    {
        { Stage: HomeStage.Recommended } a => home with
        {
            Applied = home.Applied.Remove(a.Year),
            Recommended = home.Recommended.Remove(a.Year),
        },
        { } a when !home.Recommended.Contains(a.Year) => home with
        {
            Applied = home.Applied.Remove(a.Year),
        },
        _ => home,
    };

    private static Home With(Home home, Nomination nomination) => home with
    {
        Nominations = [
            .. home.Nominations.Where(n => n.Year != nomination.Year), nomination],
    };

    private static ImmutableArray<int> With(ImmutableArray<int> years, int year) =>
        years.Contains(year) ? years : years.Add(year);
}
