namespace Network.Grains.Metrics;

/// <summary>
/// Names of what the network counts. Standing metrics have <see cref="Period.Standing"/>, flows a
/// month (or a year, where only that is known), dues the day on which they fall due.
/// </summary>
public static class Metric
{
    // Standing: hosts and associations.
    public const string Hosts = "hosts";
    public const string EligibleHosts = "hosts.eligible";
    public const string TechnicalStaff = "technical-staff";
    public const string EligibleTechnicalStaff = "technical-staff.eligible";
    public const string Prospects = "prospects";
    public const string ServedElsewhere = "served-elsewhere";
    public const string Preparing = "preparing";
    public const string Associations = "associations";

    /// <summary>Associations of eligible hosts: the numerator of coverage of organisations.
    /// </summary>
    public const string CoveredHosts = "associations.eligible";
    public const string Filed = "associations.filed";
    public const string Dormant = "associations.dormant";
    public const string Branches = "branches";
    public const string Members = "members";

    /// <summary>Members in eligible hosts: the numerator of coverage of people.</summary>
    public const string CoveredMembers = "members.eligible";
    public const string MembersInSocieties = "members.in-societies";

    // Projects.
    public const string ProjectsUnderWay = "projects.under-way";
    public const string ProjectsProposed = "projects.proposed";
    public const string ProjectsAdmitted = "projects.admitted";
    public const string ProjectsFinished = "projects.finished";
    public const string ProjectsRecommended = "projects.recommended";
    public const string ProjectsAwarded = "projects.awarded";

    /// <summary>Economic benefit of finished projects, fen.</summary>
    public const string ProjectBenefit = "projects.benefit";

    /// <summary>Prizes of projects, fen.</summary>
    public const string PrizeMoney = "projects.prize-money";

    /// <summary>What units added to the prizes, fen.</summary>
    public const string MatchingMoney = "projects.matching-money";

    // Assessments of a year.
    public const string SelfAssessed = "assessment.self";
    public const string Assessed = "assessment.decided";

    /// <summary>Half points that the city gave, in all.</summary>
    public const string AssessedHalfPoints = "assessment.half-points";

    // Homes of science workers and demonstration units.
    public const string Homes = "homes";
    public const string DemonstrationUnits = "homes.demonstration-units";
    public const string HomesAwaitingDistrict = "homes.awaiting-district";
    public const string HomesAwaitingCity = "homes.awaiting-city";

    /// <summary>Applications, by the year they count for.</summary>
    public const string HomesApplied = "homes.applied";
    public const string HomesRecommended = "homes.recommended";
    public const string HomesRecognised = "homes.recognised";
    public const string HomesWithdrawn = "homes.withdrawn";
    public const string Nominations = "demonstration.nominated";
    public const string DemonstrationSelected = "demonstration.selected";

    // Money by the year of its grant or budget, fen.
    public const string Budgeted = "money.budgeted";
    public const string GrantsAwarded = "grants.awarded";
    public const string GrantsPaid = "grants.paid";
    public const string GrantsSpent = "grants.spent";

    /// <summary>Returned by associations or recovered by the city.</summary>
    public const string GrantsReturned = "grants.returned";

    /// <summary>Paid, and neither spent nor returned.</summary>
    public const string GrantsUnspent = "grants.unspent";
    // The service desk.
    public const string ServicesAsked = "services.asked";
    public const string ServicesAnswered = "services.answered";

    /// <summary>Days from asking to answer of all that were answered.</summary>
    public const string ServiceAnswerDays = "services.answer-days";

    /// <summary>Answered after their day.</summary>
    public const string ServicesLate = "services.late";

    /// <summary>Answers of which who asked said whether they helped.</summary>
    public const string ServicesRated = "services.rated";
    public const string ServicesSatisfied = "services.satisfied";
    public const string ServicesOpen = "services.open";

    // Talent programmes and commendations.
    public const string HonourNominations = "honours.nominations";
    public const string HonourRecommendations = "honours.recommended";
    public const string HonourPlaces = "honours.accepted";
    public const string Honours = "honours";

    // Pairings.
    public const string Pairings = "pairings";
    public const string PairingsWithoutMentor = "pairings.without-mentor";
    public const string PairingsBegun = "pairings.begun";
    public const string PairingsEnded = "pairings.ended";
    public const string PairingContacts = "pairings.contacts";

    /// <summary>Periods of duties without a record, before others with one.</summary>
    public const string PairingsMissed = "pairings.missed";

    // Think tank and announcements.
    public const string Advisers = "think-tank.experts";
    public const string AdviceSubmitted = "advice.submitted";
    public const string AdviceAdopted = "advice.adopted";
    public const string AnnouncementsMade = "announcements";

    // Standing: workstations and districts.
    public const string Workstations = "workstations";
    public const string Experts = "experts";
    public const string DistrictStaff = "district.staff";

    /// <summary>Bases and teams as they stand; of one: <c>resources/gallery</c>.</summary>
    public const string Resources = "resources";

    /// <summary>A year's last count of bases and teams.</summary>
    public const string ResourcesOfYear = "resources.of-year";

    // Checklists; each of one list: standards.met/ID.
    public const string StandardsMet = "standards.met";
    public const string StandardItemsMet = "standards.items-met";
    public const string Inspections = "inspections";
    public const string InspectionsPassed = "inspections.passed";
    public const string Federations = "federations";
    public const string FederationMembers = "federations.members";

    // Flows.
    public const string Established = "associations.established";
    public const string Ended = "associations.ended";
    public const string MembersJoined = "members.joined";
    public const string MembersLeft = "members.left";
    public const string Sessions = "activity.sessions";
    public const string Participants = "activity.participants";
    public const string Items = "activity.items";

    /// <summary>Money spent on activities, fen.</summary>
    public const string ActivityMoney = "activity.money";
    public const string Summaries = "summaries";
    public const string FilingUpdates = "filing.updates";
    public const string StationVisits = "station.visits";
    public const string StationProblems = "station.problems";
    public const string StationSolved = "station.solved";
    public const string StationTrained = "station.trained";
    public const string StationPatents = "station.patents";
    public const string StationPapers = "station.papers";
    public const string StationProducts = "station.products";

    /// <summary>Revenue from a workstation's outcomes, fen.</summary>
    public const string StationRevenue = "station.revenue";

    // Dues.
    public const string ReelectionDue = "due.reelection";
    public const string AgreementEnds = "due.agreement";
    public const string QuietFrom = "due.quiet";
    public const string ProgressDue = "due.progress";
    public const string ServiceDue = "due.service";
    public const string PairingDue = "due.pairing";

    /// <summary>Members of one title grade.</summary>
    public static string MembersOfGrade(string grade) => $"members.grade.{grade}";

    /// <summary>Workstations of one kind.</summary>
    public static string WorkstationsOfKind(string kind) => $"workstations.{kind}";

    /// <summary>A number of one category of activity: <c>activity.sessions/lecture</c>.</summary>
    public static string OfCategory(string metric, string category) => $"{metric}/{category}";
}
