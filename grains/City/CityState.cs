using System.Collections.Immutable;
using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Reports;
using Network.Grains.Resources;
using Network.Grains.Standards;

namespace Network.Grains.City;

/// <summary>What the city association itself knows.</summary>
public sealed record CityState : GrainState
{
    /// <summary>Id of the policy file; null until the city is founded.</summary>
    public string? Policy { get; init; }
    public LocalText Name { get; init; } = new(string.Empty, string.Empty);
    public DateOnly FoundedOn { get; init; }
    public ImmutableArray<CityDistrict> Districts { get; init; } = [];
    public ImmutableArray<PolicyOverride> Overrides { get; init; } = [];
    public ImmutableArray<CityExpert> Experts { get; init; } = [];
    public ImmutableArray<BudgetAmount> Budgets { get; init; } = [];
    public ImmutableArray<IssuedPlaque> Plaques { get; init; } = [];

    /// <summary>Rounds of demonstration units, one a year.</summary>
    public ImmutableArray<DemonstrationRound> Rounds { get; init; } = [];

    /// <summary>What the think tank and units advised.</summary>
    public ImmutableArray<AdviceProduct> Advice { get; init; } = [];

    /// <summary>What stands announced, the newest last.</summary>
    public ImmutableArray<Announcement> Announcements { get; init; } = [];

    /// <summary>Days of all announcements, of those taken down too.</summary>
    public ImmutableArray<DateOnly> AnnouncedOn { get; init; } = [];

    /// <summary>Places of talent programmes and commendations that are given.</summary>
    public ImmutableArray<HonourPlace> Places { get; init; } = [];

    /// <summary>Years that are closed, in order.</summary>
    public ImmutableArray<ClosedYear> ClosedYears { get; init; } = [];
    public ActivityLog Activities { get; init; } = ActivityLog.Empty;

    public StandardBook Standards { get; init; } = StandardBook.Empty;
    public ResourceBook Resources { get; init; } = ResourceBook.Empty;
    public ReportBook Reports { get; init; } = ReportBook.Empty;

    public static CityState Initial { get; } = new();

    public CityDistrict? District(string id) => Districts.FirstOrDefault(d => d.Id == id);

    public DemonstrationRound? Round(int year) => Rounds.FirstOrDefault(r => r.Year == year);

    public BudgetAmount? Budget(int year, string line) =>
        Budgets.FirstOrDefault(b => b.Year == year && b.Line == line);

    public CityExpert? Expert(string id) => Experts.FirstOrDefault(e => e.Id == id);
}
