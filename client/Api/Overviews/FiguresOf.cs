using Network.Client.Api.Views;
using Network.Grains.Metrics;
using Network.Silo.Rollup;

namespace Network.Client.Api.Overviews;

/// <summary>Makes the figures of one scope.</summary>
internal static class FiguresOf
{
    public static Figures Scope(Totals totals, OverviewMoment moment)
    {
        var year = moment.Year;
        var eligible = totals.Standing(Metric.EligibleHosts);
        var covered = totals.Standing(Metric.CoveredHosts);
        var eligibleStaff = totals.Standing(Metric.EligibleTechnicalStaff);
        var coveredMembers = totals.Standing(Metric.CoveredMembers);
        var associations = totals.Standing(Metric.Associations);
        var filed = totals.Standing(Metric.Filed);
        var (handedIn, expected) = SummariesOf.Year(totals, year, moment.Day);
        return new Figures(
            Hosts: totals.Standing(Metric.Hosts),
            EligibleHosts: eligible,
            Associations: associations,
            CoveredHosts: covered,
            OrganisationCoverage: Share(covered, eligible),
            TechnicalStaff: totals.Standing(Metric.TechnicalStaff),
            EligibleTechnicalStaff: eligibleStaff,
            Members: totals.Standing(Metric.Members),
            CoveredMembers: coveredMembers,
            PeopleCoverage: Share(coveredMembers, eligibleStaff),
            EstablishedThisYear: totals.YearSum(Metric.Established, year),
            EndedThisYear: totals.YearSum(Metric.Ended, year),
            Filed: filed,
            FiledShare: Share(filed, associations),
            Preparing: totals.Standing(Metric.Preparing),
            Prospects: totals.Standing(Metric.Prospects),
            Dormant: totals.Standing(Metric.Dormant),
            Quiet: totals.DueBefore(Metric.QuietFrom, moment.Day.AddDays(1)),
            OverdueReelections: totals.DueBefore(Metric.ReelectionDue, moment.Day),
            Workstations: totals.Standing(Metric.Workstations),
            ExpiringAgreements: totals.DueBetween(
                Metric.AgreementEnds, moment.Day, ExpiringUntil(moment)),
            ExpiredAgreements: totals.DueBefore(Metric.AgreementEnds, moment.Day),
            Experts: totals.Standing(Metric.Experts),
            Sessions: totals.YearSum(Metric.Sessions, year),
            Participants: totals.YearSum(Metric.Participants, year),
            Summaries: handedIn,
            SummariesDue: expected,
            Visits: totals.YearSum(Metric.StationVisits, year),
            Problems: totals.YearSum(Metric.StationProblems, year),
            Patents: totals.YearSum(Metric.StationPatents, year),
            Papers: totals.YearSum(Metric.StationPapers, year),
            RevenueFen: totals.YearSum(Metric.StationRevenue, year),
            Homes: totals.Standing(Metric.Homes),
            DemonstrationUnits: totals.Standing(Metric.DemonstrationUnits),
            HomesAwaitingDistrict: totals.Standing(Metric.HomesAwaitingDistrict),
            HomesAwaitingCity: totals.Standing(Metric.HomesAwaitingCity),
            BudgetedFen: totals.YearSum(Metric.Budgeted, year),
            GrantsAwardedFen: totals.YearSum(Metric.GrantsAwarded, year),
            GrantsPaidFen: totals.YearSum(Metric.GrantsPaid, year),
            GrantsSpentFen: totals.YearSum(Metric.GrantsSpent, year),
            GrantsUnspentFen: totals.YearSum(Metric.GrantsUnspent, year));
    }

    /// <summary>The day after the last on which an agreement that ends is shown as expiring.
    /// </summary>
    public static DateOnly ExpiringUntil(OverviewMoment moment) =>
        moment.Day.AddDays(moment.Policy.Workstations.ExpiringWithinDays.Value + 1);

    private static double? Share(long part, long whole) =>
        whole == 0 ? null : (double)part / whole;
}
