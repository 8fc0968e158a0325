using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Panel;

/// <summary>What is known of one review panel.</summary>
public sealed record PanelState : GrainState
{
    /// <summary>Null until it was opened.</summary>
    public string? Name { get; init; }
    public int Year { get; init; }

    /// <summary>All that its prizes may cost together, fen.</summary>
    public long BudgetFen { get; init; }
    public ImmutableArray<TierPlan> Tiers { get; init; } = [];
    public ImmutableArray<PanelEntry> Entries { get; init; } = [];
    public ImmutableArray<PanelSeat> Seats { get; init; } = [];
    public ImmutableArray<PanelDraw> Draws { get; init; } = [];
    public ImmutableArray<PanelScore> Scores { get; init; } = [];
    public ImmutableArray<PanelAward> Awards { get; init; } = [];
    public DateOnly OpenedOn { get; init; }
    public DateOnly? PublishedOn { get; init; }

    public static PanelState Initial { get; } = new();

    /// <summary>All projects in the order of their scores, track by track.</summary>
    public ImmutableArray<RankedProject> Ranking => PanelRanking.Of(this);

    public PanelEntry? Entry(string project) => Entries.FirstOrDefault(e => e.Project == project);
}
