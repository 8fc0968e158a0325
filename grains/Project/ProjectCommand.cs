using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Project;

/// <summary>What a project can be asked to do.</summary>
public abstract record ProjectCommand : GrainCommand
{
    private ProjectCommand()
    {
    }

    /// <summary>Hands in a project of an association 申报.</summary>
    /// <param name="On">The day on which it was handed in, where that is past; today where it is
    /// left out.</param>
    [StableName("propose")]
    public sealed record Propose(
        string Host, string District, string Programme, string Title, string Goal, DateOnly From,
        DateOnly Until, long BudgetFen, ImmutableArray<TeamEntry> Team, string? Track = null,
        string? Group = null, DateOnly? On = null) : ProjectCommand;

    /// <summary>Hands it in again after it was refused, with what has changed.</summary>
    [StableName("propose-again")]
    public sealed record ProposeAgain(
        string Title, string Goal, DateOnly From, DateOnly Until, long BudgetFen, string Changes)
        : ProjectCommand;

    /// <summary>Admits it 立项, after the review that every project passes.</summary>
    [StableName("admit")]
    public sealed record Admit(DateOnly On, string? Note = null) : ProjectCommand;

    /// <summary>Does not admit it, with the reason.</summary>
    [StableName("refuse")]
    public sealed record Refuse(DateOnly On, string Reason) : ProjectCommand;

    /// <summary>Takes a person into the team.</summary>
    [StableName("add-team-member")]
    public sealed record AddTeamMember(PersonalData Person) : ProjectCommand;

    /// <summary>A person leaves the team.</summary>
    [StableName("remove-team-member")]
    public sealed record RemoveTeamMember(string TeamMember, string Reason) : ProjectCommand;

    /// <summary>Hands the project to another leader of the team.</summary>
    [StableName("name-leader")]
    public sealed record NameLeader(string TeamMember) : ProjectCommand;

    /// <summary>Adjusts a project under way.</summary>
    [StableName("adjust")]
    public sealed record Adjust(
        string Goal, DateOnly Until, long BudgetFen, string Reason) : ProjectCommand;

    /// <summary>Reports the progress of one period 季度形象进度; again for the same period, it
    /// replaces what was reported.</summary>
    [StableName("report-progress")]
    public sealed record ReportProgress(int Year, int Period, int Percent, string Text)
        : ProjectCommand;

    /// <summary>Gives it up.</summary>
    [StableName("stop")]
    public sealed record Stop(DateOnly On, string Reason) : ProjectCommand;

    /// <summary>Finishes and evaluates it 结题评估.</summary>
    /// <param name="Score">Points of the evaluation, 0 to 100.</param>
    [StableName("finish")]
    public sealed record Finish(
        DateOnly On, string Result, long BenefitFen, int Score, string? Evidence = null)
        : ProjectCommand;

    /// <summary>Recommends it for the awards of a year.</summary>
    /// <param name="Panel">Id of the panel that judges; null where there is none.</param>
    [StableName("recommend")]
    public sealed record Recommend(int Year, string Opinion, string? Panel = null)
        : ProjectCommand;

    /// <summary>Takes the recommendation back, with the reason.</summary>
    [StableName("withdraw-recommendation")]
    public sealed record WithdrawRecommendation(string Reason) : ProjectCommand;

    /// <summary>Gives it a prize of a tier.</summary>
    [StableName("award")]
    public sealed record Award(int Year, string Tier, long PrizeFen, long MatchingFen = 0)
        : ProjectCommand;

    /// <summary>The unit adds its own money to the prize 配套奖励.</summary>
    [StableName("match-prize")]
    public sealed record MatchPrize(long MatchingFen) : ProjectCommand;

    /// <summary>Shares the prize among the team by what each one contributed.</summary>
    [StableName("share-prize")]
    public sealed record SharePrize(ImmutableArray<PrizeShare> Shares) : ProjectCommand;

    /// <summary>The host moved to another district.</summary>
    [StableName("transfer")]
    public sealed record Transfer(string District) : ProjectCommand;
}
