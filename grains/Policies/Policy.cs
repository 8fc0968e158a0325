using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>
/// One policy document as rules. Every number, name, date and list that a document sets is data
/// here, with the phrase that sets it; code knows the shapes only.
/// </summary>
public sealed record Policy
{
    /// <summary>The file's name without ending, such as <c>kunshan-2024</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The document's own number, such as 昆科协〔2024〕21号.</summary>
    public required string Number { get; init; }
    public required LocalText Title { get; init; }
    public required LocalText Issuer { get; init; }
    public required DateOnly Issued { get; init; }

    /// <summary>Code of the city, the second part of every grain key.</summary>
    public required string City { get; init; }
    public required LocalText CityName { get; init; }

    /// <summary>IANA name of the time zone in which dates are meant.</summary>
    public required string TimeZone { get; init; }
    public required ImmutableArray<DistrictEntry> Districts { get; init; }
    public required EligibilityRules Eligibility { get; init; }
    public required FoundingRules Founding { get; init; }
    public required LeadershipRules Leadership { get; init; }
    public required ImmutableArray<Quota> Quotas { get; init; }
    public required ImmutableArray<ActivityCategory> Activities { get; init; }
    public required ImmutableArray<Choice> Industries { get; init; }
    public required SummaryRules Summaries { get; init; }
    public required DormancyRules Dormancy { get; init; }
    public required WorkstationRules Workstations { get; init; }
    public required ImmutableArray<Deadline> Deadlines { get; init; }

    /// <summary>Null where the document sets no rules for demonstration units.</summary>
    public DemonstrationRules? Demonstration { get; init; }

    /// <summary>Null where the document has no title of home.</summary>
    public HomeRules? Home { get; init; }

    /// <summary>Null where the document sets no budget.</summary>
    public BudgetRules? Budget { get; init; }

    /// <summary>Empty where the document asks for no hearing.</summary>
    public ImmutableArray<HearingRule> Hearings { get; init; } = [];

    /// <summary>Null where the document sets no rules for projects.</summary>
    public ProjectRules? Projects { get; init; }

    /// <summary>Bases and teams that are counted; may be empty.</summary>
    public ImmutableArray<ResourceRule> Resources { get; init; } = [];

    /// <summary>Checklists; may be empty.</summary>
    public ImmutableArray<Standard> Standards { get; init; } = [];

    /// <summary>Causes of dissolution; empty where the document lists none.</summary>
    public ImmutableArray<Ending> Endings { get; init; } = [];

    /// <summary>Official yearly tables; may be empty.</summary>
    public ImmutableArray<StatisticalReturn> Returns { get; init; } = [];

    /// <summary>Chapters of the yearly report; empty where the usual ones serve.</summary>
    public ImmutableArray<ReportChapter> Report { get; init; } = [];

    /// <summary>Null where the document sets no assessment.</summary>
    public AssessmentRules? Assessment { get; init; }

    /// <summary>The catalogue of the service desk; empty where the document has none.</summary>
    public ImmutableArray<ServiceEntry> Services { get; init; } = [];

    /// <summary>Talent programmes and commendations; empty where the document has none.</summary>
    public ImmutableArray<HonourRule> Honours { get; init; } = [];

    /// <summary>Null where the document sets no pairings.</summary>
    public PairingRules? Pairing { get; init; }

    /// <summary>The documents that the sources of the rules name.</summary>
    public ImmutableArray<PolicyDocument> Documents { get; init; } = [];

    /// <summary>A deadline by its id.</summary>
    public Deadline? DeadlineOf(string? id) => Deadlines.FirstOrDefault(d => d.Id == id);
}
