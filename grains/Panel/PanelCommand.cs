using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Panel;

/// <summary>What a review panel can be asked to do.</summary>
public abstract record PanelCommand : GrainCommand
{
    private PanelCommand()
    {
    }

    /// <summary>Opens a panel for the awards of a year.</summary>
    [StableName("open")]
    public sealed record Open(
        string Name, int Year, long BudgetFen, ImmutableArray<TierPlan> Tiers) : PanelCommand;

    /// <summary>Puts a recommended project before the panel.</summary>
    [StableName("enter-project")]
    public sealed record EnterProject(
        string Project, string Title, string Host, string? Track = null, string? Group = null)
        : PanelCommand;

    /// <summary>Takes a project out again.</summary>
    [StableName("withdraw-project")]
    public sealed record WithdrawProject(string Project, string Reason) : PanelCommand;

    /// <summary>Has experts of a group drawn by lot 从专家库中抽取, without those of the hosts
    /// whose projects the group judges.</summary>
    /// <param name="Seed">Decides the draw, and repeats it.</param>
    [StableName("draw-experts")]
    public sealed record DrawExperts(int Count, long Seed, string? Group = null) : PanelCommand;

    /// <summary>The city drew these experts.</summary>
    [StableName("seat-experts")]
    public sealed record SeatExperts(
        ImmutableArray<PanelSeat> Seats, PanelDraw Draw) : PanelCommand;

    /// <summary>Names a member of the committee.</summary>
    [StableName("seat-committee")]
    public sealed record SeatCommittee(string Expert, string? Host = null) : PanelCommand;

    /// <summary>An expert of the professional group scores a project 初评.</summary>
    [StableName("score-first")]
    public sealed record ScoreFirst(
        string Expert, string Project, int Points, string? Opinion = null) : PanelCommand;

    /// <summary>A member of the committee scores a project, after its first scores are in.
    /// </summary>
    [StableName("score-final")]
    public sealed record ScoreFinal(
        string Expert, string Project, int Points, string? Opinion = null) : PanelCommand;

    /// <summary>Decides who gets what; again until it is published.</summary>
    [StableName("decide-awards")]
    public sealed record DecideAwards(ImmutableArray<PanelAward> Awards) : PanelCommand;

    /// <summary>Publishes the awards; nothing can be changed after it.</summary>
    [StableName("publish")]
    public sealed record Publish(DateOnly On) : PanelCommand;
}
