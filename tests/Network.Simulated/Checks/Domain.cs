using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Simulated.Checks;

/// <summary>What must hold for every grain after every single event.</summary>
internal static class Domain
{
    /// <summary>The broken rule in words, or null.</summary>
    public static string? Broken(GrainState state, Contribution contribution)
    {
        var amounts = contribution.Amounts;
        if (amounts.Any(a => a.Value <= 0))
            return "a contribution is not positive";

        return state switch
        {
            EnterpriseState enterprise => Enterprise(enterprise, Sums(contribution)),
            CityState city when !city.Rounds.All(r => Holds(city, r)) =>
                "a round gives more than it may",
            _ => null,
        };
    }

    private static Func<string, long> Sums(Contribution contribution) => metric =>
        contribution.Amounts.Where(a => a.Metric == metric).Sum(a => a.Value);

    private static string? Enterprise(EnterpriseState state, Func<string, long> sum) =>
        sum(Metric.Members) != sum(Metric.MembersJoined) - sum(Metric.MembersLeft)
            ? "members are not who joined less who left"
        : sum(Metric.CoveredMembers) > sum(Metric.Members) ? "more covered than members"
        : sum(Metric.Associations) != sum(Metric.Established) - sum(Metric.Ended)
            ? "associations are not those established less those ended"
        : sum(Metric.Associations) + sum(Metric.Prospects) + sum(Metric.Preparing)
            != sum(Metric.Hosts) ? "a host is in no stage, or in two"
        : sum(Metric.GrantsPaid) != sum(Metric.GrantsSpent) + sum(Metric.GrantsReturned)
            + sum(Metric.GrantsUnspent) ? "money paid is not money spent, returned and left"
        : sum(Metric.GrantsAwarded) != state.Grants.Sum(g => g.AwardedFen)
            ? "money awarded is not the sum of the grants"
        : !state.Grants.All(Holds) ? "a grant is overspent or overpaid"
        : null;

    private static bool Holds(HeldGrant grant) =>
        grant.SpentFen >= 0
        && grant.ReturnedFen >= 0
        && grant.SpentFen + grant.ReturnedFen <= grant.PaidFen
        && grant.PaidFen <= grant.AwardedFen;

    private static bool Holds(CityState city, DemonstrationRound round) =>
        round.Units == 0 || (
            round.Bounds is { } bounds
            && round.Units <= bounds.UnitsMax
            && round.AwardedFen <= city.Budget(round.Year, bounds.Line!)!.AmountFen
            && (round.Stage != RoundStage.Closed || round.Units >= bounds.UnitsMin));
}
