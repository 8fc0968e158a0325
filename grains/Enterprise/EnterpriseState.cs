using System.Collections.Immutable;
using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Reports;
using Network.Grains.Resources;
using Network.Grains.Standards;

namespace Network.Grains.Enterprise;

/// <summary>What is known of a host and its association. Small, since a city keeps many.</summary>
public sealed record EnterpriseState : GrainState
{
    /// <summary>Null until the host is registered.</summary>
    public HostProfile? Profile { get; init; }
    public string District { get; init; } = string.Empty;
    public bool Eligible { get; init; }
    public int Threshold { get; init; }
    public DateOnly RegisteredOn { get; init; }
    public string? Contact { get; init; }
    public ServingBody? ServedThrough { get; init; }
    public AssociationStage Stage { get; init; }

    /// <summary>When the present stage began.</summary>
    public DateOnly Since { get; init; }
    public ImmutableArray<StepDone> Steps { get; init; } = [];
    public DateOnly? EstablishedOn { get; init; }

    /// <summary>Dates on which associations of this host were established, the newest last: one
    /// that was dissolved may be founded again.</summary>
    public ImmutableArray<DateOnly> Foundings { get; init; } = [];

    /// <summary>Dates on which they ended.</summary>
    public ImmutableArray<DateOnly> Endings { get; init; } = [];
    public int QuietMonths { get; init; }
    public Filing? Filing { get; init; }

    /// <summary>Years in which filings were brought up to date, of former ones too.</summary>
    public ImmutableArray<int> FilingUpdates { get; init; } = [];
    public Leadership? Leadership { get; init; }
    public int FullTimeStaff { get; init; }
    public int PartTimeStaff { get; init; }
    public ImmutableArray<Branch> Branches { get; init; } = [];
    public ImmutableArray<Member> Members { get; init; } = [];

    /// <summary>Members who joined and who left, by month; former members need no line.</summary>
    public ImmutableArray<MonthCount> Joined { get; init; } = [];
    public ImmutableArray<MonthCount> Left { get; init; } = [];
    public ActivityLog Activities { get; init; } = ActivityLog.Empty;
    public ImmutableArray<YearlySummary> Summaries { get; init; } = [];
    public StandardBook Standards { get; init; } = StandardBook.Empty;
    public ResourceBook Resources { get; init; } = ResourceBook.Empty;
    public ReportBook Reports { get; init; } = ReportBook.Empty;

    /// <summary>Ids of the federations of associations that this one belongs to.</summary>
    public ImmutableArray<string> Federations { get; init; } = [];
    public ImmutableArray<string> Workstations { get; init; } = [];
    public ImmutableArray<string> Projects { get; init; } = [];

    /// <summary>Members who help in pairings.</summary>
    public ImmutableArray<Mentoring> Mentorings { get; init; } = [];

    /// <summary>Where members went, when this association merged.</summary>
    public string? MergedInto { get; init; }

    /// <summary>As home of science workers; null for those who never applied.</summary>
    public Home? Home { get; init; }

    /// <summary>Grants of the years in which it was selected as demonstration unit.</summary>
    public ImmutableArray<HeldGrant> Grants { get; init; } = [];

    public static EnterpriseState Initial { get; } = new();

    public HeldGrant? Grant(int year) => Grants.FirstOrDefault(g => g.Year == year);

    /// <summary>Whether there is an association, resting or not.</summary>
    public bool HasAssociation =>
        Stage is AssociationStage.Established or AssociationStage.Dormant;
}
