using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Scores;

namespace Network.Grains.Enterprise;

/// <content>The title "home of science workers" 科技工作者之家 and nomination as demonstration
/// unit 示范单位.</content>
public abstract partial record EnterpriseCommand
{
    /// <summary>Applies for the title of home for a year: a statement, and every item of the
    /// policy's form scored, with evidence for what no record shows.</summary>
    [StableName("apply-for-home")]
    public sealed record ApplyForHome(
        int Year, string Statement, ImmutableArray<ScoreEntry> Scores) : EnterpriseCommand;

    /// <summary>Takes the application back.</summary>
    [StableName("withdraw-home-application")]
    public sealed record WithdrawHomeApplication(string Reason) : EnterpriseCommand;

    /// <summary>The district recommends the application: its opinion, the materials that are
    /// there, and its own scores; without any it confirms the applicant's.</summary>
    [StableName("recommend-home")]
    public sealed record RecommendHome(
        string Opinion, ImmutableArray<string> Materials, ImmutableArray<ScoreEntry> Scores)
        : EnterpriseCommand;

    /// <summary>The district returns the application with what is still to be done.</summary>
    [StableName("return-home-application")]
    public sealed record ReturnHomeApplication(string Reason) : EnterpriseCommand;

    /// <summary>The city recognises the home 认定、授牌. A title from before the host was
    /// registered here needs no application, and may bring its plaque's number.</summary>
    [StableName("recognise-home")]
    public sealed record RecogniseHome(DateOnly On, string? Plaque = null) : EnterpriseCommand;

    /// <summary>The city does not recognise the home.</summary>
    [StableName("refuse-home")]
    public sealed record RefuseHome(string Reason) : EnterpriseCommand;

    /// <summary>The city withdraws the title.</summary>
    [StableName("withdraw-home")]
    public sealed record WithdrawHome(DateOnly On, string Reason) : EnterpriseCommand;

    /// <summary>The city has numbered the plaque.</summary>
    [StableName("receive-plaque")]
    public sealed record ReceivePlaque(string Plaque) : EnterpriseCommand;

    /// <summary>The district nominates the home as demonstration unit of a year.</summary>
    [StableName("nominate-for-demonstration")]
    public sealed record NominateForDemonstration(int Year, string Opinion) : EnterpriseCommand;

    /// <summary>The district takes the nomination back.</summary>
    [StableName("withdraw-nomination")]
    public sealed record WithdrawNomination(int Year, string Reason) : EnterpriseCommand;

    /// <summary>The year's round ended without this nomination.</summary>
    [StableName("end-nomination")]
    public sealed record EndNomination(int Year, NominationOutcome Outcome) : EnterpriseCommand;
}
