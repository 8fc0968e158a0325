using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Project;

/// <summary>What has happened to a project.</summary>
public abstract record ProjectEvent : GrainEvent
{
    private ProjectEvent()
    {
    }

    [StableName("project-proposed")]
    public sealed record ProjectProposed(
        string Host, string District, string Programme, string Title, string Goal, DateOnly From,
        DateOnly Until, long BudgetFen, ImmutableArray<TeamMember> Team, string? Track,
        string? Group, DateOnly On) : ProjectEvent;

    [StableName("project-proposed-again")]
    public sealed record ProjectProposedAgain(
        string Title, string Goal, DateOnly From, DateOnly Until, long BudgetFen, string Changes,
        DateOnly On) : ProjectEvent;

    /// <param name="ReportMonths">Of the policy in force on that day.</param>
    [StableName("project-admitted")]
    public sealed record ProjectAdmitted(
        DateOnly On, string? Note, int ReportMonths, int ReportWithinDays) : ProjectEvent;

    [StableName("project-refused")]
    public sealed record ProjectRefused(DateOnly On, string Reason) : ProjectEvent;

    [StableName("team-member-added")]
    public sealed record TeamMemberAdded(string Person) : ProjectEvent;

    [StableName("team-member-left")]
    public sealed record TeamMemberLeft(string Person, string Reason) : ProjectEvent;

    [StableName("leader-named")]
    public sealed record LeaderNamed(string Person) : ProjectEvent;

    [StableName("project-adjusted")]
    public sealed record ProjectAdjusted(
        string Goal, DateOnly Until, long BudgetFen, string Reason) : ProjectEvent;

    [StableName("progress-reported")]
    public sealed record ProgressReported(ProgressReport Report, string Text) : ProjectEvent;

    [StableName("project-stopped")]
    public sealed record ProjectStopped(DateOnly On, string Reason) : ProjectEvent;

    [StableName("project-finished")]
    public sealed record ProjectFinished(
        DateOnly On, string Result, long BenefitFen, int Score, string? Evidence) : ProjectEvent;

    [StableName("project-recommended")]
    public sealed record ProjectRecommended(
        int Year, string Opinion, DateOnly On, string? Panel = null) : ProjectEvent;

    [StableName("recommendation-withdrawn")]
    public sealed record RecommendationWithdrawn(int Year, string Reason, DateOnly On)
        : ProjectEvent;

    [StableName("project-awarded")]
    public sealed record ProjectAwarded(ProjectAward Award, DateOnly On) : ProjectEvent;

    [StableName("prize-matched")]
    public sealed record PrizeMatched(long MatchingFen) : ProjectEvent;

    [StableName("prize-shared")]
    public sealed record PrizeShared(ImmutableArray<PrizeShare> Shares) : ProjectEvent;

    [StableName("project-transferred")]
    public sealed record ProjectTransferred(string From, string To) : ProjectEvent;
}
