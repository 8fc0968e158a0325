namespace Network.Client.Api.Views;

/// <summary>
/// The figures of a city, of one district or of one group of hosts. Numbers that stand are as of
/// the moment asked for; numbers that flow are those of the year asked for.
/// </summary>
/// <param name="Hosts">Enterprises, parks, universities and other hosts on record.</param>
/// <param name="EligibleHosts">Hosts with as many technical staff as the policy asks for.</param>
/// <param name="Associations">Associations established and not ended.</param>
/// <param name="CoveredHosts">Eligible hosts with an association.</param>
/// <param name="OrganisationCoverage">Covered hosts ÷ eligible hosts, 0 to 1; null without
/// eligible hosts.</param>
/// <param name="TechnicalStaff">Persons, in all hosts.</param>
/// <param name="EligibleTechnicalStaff">Persons, in eligible hosts.</param>
/// <param name="Members">Members of associations.</param>
/// <param name="CoveredMembers">Members in eligible hosts.</param>
/// <param name="PeopleCoverage">Covered members ÷ technical staff of eligible hosts; null without
/// any.</param>
/// <param name="EstablishedThisYear">Associations established in the year.</param>
/// <param name="EndedThisYear">Associations dissolved or merged in the year.</param>
/// <param name="Filed">Associations filed in the external registry.</param>
/// <param name="FiledShare">Filed ÷ associations, 0 to 1; null without associations.</param>
/// <param name="Preparing">Associations being prepared.</param>
/// <param name="Prospects">Hosts without an association.</param>
/// <param name="Dormant">Associations declared dormant.</param>
/// <param name="Quiet">Associations without an activity for as long as the policy allows.</param>
/// <param name="OverdueReelections">Associations whose leaders' term is over.</param>
/// <param name="Workstations">Expert workstations, not closed.</param>
/// <param name="ExpiringAgreements">Agreements that end within the policy's days.</param>
/// <param name="ExpiredAgreements">Agreements that have ended without renewal.</param>
/// <param name="Experts">Experts at workstations.</param>
/// <param name="Sessions">Activity sessions in the year.</param>
/// <param name="Participants">Participants in activities in the year.</param>
/// <param name="Summaries">Summaries of the year's work that were handed in.</param>
/// <param name="SummariesDue">Summaries that are due for the year: one an association.</param>
/// <param name="Visits">Experts' visits in the year.</param>
/// <param name="Problems">Problems that workstations took up in the year.</param>
/// <param name="Patents">Patents from workstations in the year.</param>
/// <param name="Papers">Papers from workstations in the year.</param>
/// <param name="RevenueFen">Revenue from workstations' outcomes in the year, fen.</param>
/// <param name="Homes">Homes of science workers.</param>
/// <param name="DemonstrationUnits">Homes that were selected as demonstration units.</param>
/// <param name="HomesAwaitingDistrict">Applications that the districts have not looked at yet.
/// </param>
/// <param name="HomesAwaitingCity">Applications recommended and not decided yet.</param>
/// <param name="BudgetedFen">The year's budget of the city association, fen.</param>
/// <param name="GrantsAwardedFen">Grants of the year, fen.</param>
/// <param name="GrantsPaidFen">Paid of the year's grants, fen.</param>
/// <param name="GrantsSpentFen">Spent of the year's grants, fen.</param>
/// <param name="GrantsUnspentFen">Paid, and neither spent nor returned, fen.</param>
public sealed record Figures(
    long Hosts,
    long EligibleHosts,
    long Associations,
    long CoveredHosts,
    double? OrganisationCoverage,
    long TechnicalStaff,
    long EligibleTechnicalStaff,
    long Members,
    long CoveredMembers,
    double? PeopleCoverage,
    long EstablishedThisYear,
    long EndedThisYear,
    long Filed,
    double? FiledShare,
    long Preparing,
    long Prospects,
    long Dormant,
    long Quiet,
    long OverdueReelections,
    long Workstations,
    long ExpiringAgreements,
    long ExpiredAgreements,
    long Experts,
    long Sessions,
    long Participants,
    long Summaries,
    long SummariesDue,
    long Visits,
    long Problems,
    long Patents,
    long Papers,
    long RevenueFen,
    long Homes,
    long DemonstrationUnits,
    long HomesAwaitingDistrict,
    long HomesAwaitingCity,
    long BudgetedFen,
    long GrantsAwardedFen,
    long GrantsPaidFen,
    long GrantsSpentFen,
    long GrantsUnspentFen);
