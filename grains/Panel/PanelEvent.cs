using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Panel;

/// <summary>What has happened to a review panel.</summary>
public abstract record PanelEvent : GrainEvent
{
    private PanelEvent()
    {
    }

    [StableName("panel-opened")]
    public sealed record PanelOpened(
        string Name, int Year, long BudgetFen, ImmutableArray<TierPlan> Tiers, DateOnly On)
        : PanelEvent;

    [StableName("project-entered")]
    public sealed record ProjectEntered(PanelEntry Entry) : PanelEvent;

    [StableName("project-withdrawn")]
    public sealed record ProjectWithdrawn(string Project, string Title, string Reason)
        : PanelEvent;

    /// <param name="ExcludedHosts">Hosts whose experts may not be drawn.</param>
    [StableName("draw-ordered")]
    public sealed record DrawOrdered(int Count, long Seed, string? Group,
        ImmutableArray<string> ExcludedHosts) : PanelEvent;

    [StableName("experts-seated")]
    public sealed record ExpertsSeated(ImmutableArray<PanelSeat> Seats, PanelDraw Draw)
        : PanelEvent;

    [StableName("committee-seated")]
    public sealed record CommitteeSeated(PanelSeat Seat) : PanelEvent;

    [StableName("project-scored")]
    public sealed record ProjectScored(PanelScore Score, string Title) : PanelEvent;

    [StableName("awards-decided")]
    public sealed record AwardsDecided(ImmutableArray<PanelAward> Awards) : PanelEvent;

    [StableName("awards-published")]
    public sealed record AwardsPublished(DateOnly On) : PanelEvent;
}
