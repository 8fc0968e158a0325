using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Project;

/// <summary>What is known of one project.</summary>
public sealed record ProjectState : GrainState
{
    /// <summary>Null until it was proposed.</summary>
    public string? Title { get; init; }

    /// <summary>Id of the enterprise whose project it is.</summary>
    public string Host { get; init; } = string.Empty;
    public string District { get; init; } = string.Empty;

    /// <summary>Id of the policy's programme: 讲比, 金桥工程, 厂会协作, 揭榜挂帅.</summary>
    public string Programme { get; init; } = string.Empty;
    public string? Track { get; init; }
    public string? Group { get; init; }
    public string Goal { get; init; } = string.Empty;

    /// <summary>Planned cost, fen.</summary>
    public long BudgetFen { get; init; }
    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }
    public ImmutableArray<TeamMember> Team { get; init; } = [];
    public ProjectStage Stage { get; init; }

    /// <summary>When the present stage began.</summary>
    public DateOnly Since { get; init; }
    public DateOnly ProposedOn { get; init; }
    public DateOnly? AdmittedOn { get; init; }

    /// <summary>Months between two reports, of the policy under which it was admitted.</summary>
    public int ReportMonths { get; init; }

    /// <summary>Days after a period's end until its report is due, of the same policy.</summary>
    public int ReportWithinDays { get; init; }
    public ImmutableArray<ProgressReport> Reports { get; init; } = [];
    public int Adjustments { get; init; }
    public DateOnly? FinishedOn { get; init; }
    public DateOnly? EndedOn { get; init; }

    /// <summary>Economic benefit found in the evaluation, fen.</summary>
    public long BenefitFen { get; init; }

    /// <summary>Points of the evaluation; null until it was evaluated.</summary>
    public int? Score { get; init; }

    /// <summary>Year for whose awards it was recommended.</summary>
    public int? RecommendedFor { get; init; }
    public ProjectAward? Award { get; init; }
    public ImmutableArray<PrizeShare> Shares { get; init; } = [];

    public static ProjectState Initial { get; } = new();

    /// <summary>Until when the first period that nobody has reported is to be reported; null
    /// while nothing is.</summary>
    public DateOnly? ReportDue => ReportingPeriods.DueOn(this);

    /// <summary>How far it is by its last report, percent.</summary>
    public int Percent => Reports.IsEmpty ? 0 : Reports[^1].Percent;
}
