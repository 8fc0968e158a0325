using Network.Client.Api.Views;
using Network.Grains.Metrics;

namespace Network.Client.Api.Overviews;

/// <summary>Makes the figures of one slice.</summary>
internal static class FiguresOf
{
    public static Figures Slice(Slice slice, OverviewMoment moment)
    {
        var year = moment.Year;
        var eligible = slice.Standing(Metric.EligibleHosts);
        var covered = slice.Standing(Metric.CoveredHosts);
        var eligibleStaff = slice.Standing(Metric.EligibleTechnicalStaff);
        var coveredMembers = slice.Standing(Metric.CoveredMembers);
        var associations = slice.Standing(Metric.Associations);
        var filed = slice.Standing(Metric.Filed);
        var (handedIn, expected) = SummariesOf.Year(slice, year, moment.Day);
        return new Figures(
            Hosts: slice.Standing(Metric.Hosts),
            EligibleHosts: eligible,
            Associations: associations,
            CoveredHosts: covered,
            OrganisationCoverage: Share(covered, eligible),
            TechnicalStaff: slice.Standing(Metric.TechnicalStaff),
            EligibleTechnicalStaff: eligibleStaff,
            Members: slice.Standing(Metric.Members),
            CoveredMembers: coveredMembers,
            PeopleCoverage: Share(coveredMembers, eligibleStaff),
            EstablishedThisYear: slice.InYear(Metric.Established, year),
            EndedThisYear: slice.InYear(Metric.Ended, year),
            Filed: filed,
            FiledShare: Share(filed, associations),
            Preparing: slice.Standing(Metric.Preparing),
            Prospects: slice.Standing(Metric.Prospects),
            Dormant: slice.Standing(Metric.Dormant),
            Quiet: slice.DueBefore(Metric.QuietFrom, moment.Day.AddDays(1)),
            OverdueReelections: slice.DueBefore(Metric.ReelectionDue, moment.Day),
            Workstations: slice.Standing(Metric.Workstations),
            ExpiringAgreements: slice.Due(
                Metric.AgreementEnds, moment.Day, ExpiringUntil(moment)),
            ExpiredAgreements: slice.DueBefore(Metric.AgreementEnds, moment.Day),
            Experts: slice.Standing(Metric.Experts),
            Sessions: slice.InYear(Metric.Sessions, year),
            Participants: slice.InYear(Metric.Participants, year),
            Summaries: handedIn,
            SummariesDue: expected,
            Visits: slice.InYear(Metric.StationVisits, year),
            Problems: slice.InYear(Metric.StationProblems, year),
            Patents: slice.InYear(Metric.StationPatents, year),
            Papers: slice.InYear(Metric.StationPapers, year),
            RevenueFen: slice.InYear(Metric.StationRevenue, year));
    }

    /// <summary>The day after the last on which an agreement that ends is shown as expiring.
    /// </summary>
    public static DateOnly ExpiringUntil(OverviewMoment moment) =>
        moment.Day.AddDays(moment.Policy.Workstations.ExpiringWithinDays.Value + 1);

    private static double? Share(long part, long whole) =>
        whole == 0 ? null : (double)part / whole;
}
