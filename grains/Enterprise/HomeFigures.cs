using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.Enterprise;

/// <summary>What a home and its grants add to the totals.</summary>
internal static class HomeFigures
{
    public static void Add(ContributionBuilder amounts, EnterpriseState state)
    {
        if (state.Home is { } home)
        {
            AddTitle(amounts, state, home);
            AddFlows(amounts, home);
        }

        foreach (var grant in state.Grants)
        {
            AddGrant(amounts, grant);
        }
    }

    private static void AddTitle(
        ContributionBuilder amounts, EnterpriseState state, Home home)
    {
        if (!state.HasAssociation)
        {
            return;
        }

        amounts.Count(Metric.Homes, home.RecognisedOn is not null);
        amounts.Count(Metric.DemonstrationUnits,
            home.RecognisedOn is not null && !state.Grants.IsEmpty);
        amounts.Count(Metric.HomesAwaitingDistrict,
            home.Application?.Stage == HomeStage.Applied);
        amounts.Count(Metric.HomesAwaitingCity,
            home.Application?.Stage == HomeStage.Recommended);
    }

    private static void AddFlows(ContributionBuilder amounts, Home home)
    {
        foreach (var year in home.Applied)
        {
            amounts.Add(Period.Year(year), Metric.HomesApplied, 1);
        }

        foreach (var year in home.Recommended)
        {
            amounts.Add(Period.Year(year), Metric.HomesRecommended, 1);
        }

        foreach (var on in home.Recognitions)
        {
            amounts.Add(Period.Month(on), Metric.HomesRecognised, 1);
        }

        foreach (var on in home.Withdrawals)
        {
            amounts.Add(Period.Month(on), Metric.HomesWithdrawn, 1);
        }

        foreach (var nomination in home.Nominations
            .Where(n => n.Outcome is not NominationOutcome.Withdrawn))
        {
            amounts.Add(Period.Year(nomination.Year), Metric.Nominations, 1);
        }
    }

    /// <summary>Money counts in the year of its grant, so that a year's parts compare.</summary>
    private static void AddGrant(ContributionBuilder amounts, HeldGrant grant)
    {
        var year = Period.Year(grant.Year);
        amounts
            .Add(year, Metric.DemonstrationSelected, 1)
            .Add(year, Metric.GrantsAwarded, grant.AwardedFen)
            .Add(year, Metric.GrantsPaid, grant.PaidFen)
            .Add(year, Metric.GrantsSpent, grant.SpentFen)
            .Add(year, Metric.GrantsReturned, grant.ReturnedFen)
            .Add(year, Metric.GrantsUnspent, grant.UnspentFen);
        foreach (var spending in grant.Spendings)
        {
            amounts.Add(year, Metric.OfCategory(Metric.GrantsSpent, Words.Shared(spending.Purpose)),
                spending.AmountFen);
        }
    }
}
