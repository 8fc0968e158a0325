using System.Collections.Immutable;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;
using Network.Grains.Project;

namespace Network.Tests.Grains;

public sealed class ProjectTests
{
    /// <summary>A policy with tracks, groups and tiers, as a large company's has.</summary>
    private static readonly Policy WithTracks = Kunshan.Policy with
    {
        Projects = Kunshan.Policy.Projects! with
        {
            Tracks = [new("main", new("主业", "Main")), new("other", new("多经", "Other"))],
            Tiers = [new("first", new("一等奖", "First")), new("second", new("二等奖", "Second"))],
        },
    };

    private static readonly ProjectCommand.Propose Proposal = new(
        "hengrui", "zhangpu", "ideals-contributions", "热处理炉余热利用", "单位能耗下降一成",
        Kunshan.Day(2024, 3, 1), Kunshan.Day(2024, 12, 31), 30_000_000,
        [new(new PersonalData("王建国"), true), new(new PersonalData("李芳"))]);

    [Fact]
    public void Propose_TeamWithOneLeader_KeepsNamesOutOfTheEvents()
    {
        var life = Project().Given(Proposal);

        life.People.Select(p => p.Data.Name).ShouldBe(["王建国", "李芳"]);
        life.Events.ShouldAllBe(e => !e.ToString()!.Contains("王建国"));
        life.Amount(Metric.ProjectsProposed, 202407).ShouldBe(1);
        life.Reactions.ShouldHaveSingleItem().Command.ShouldBe(
            new EnterpriseCommand.AttachProject("p1"));
    }

    [Fact]
    public void Propose_ProgrammeOutsideThePolicy_IsRefusedWithTheList() =>
        Project().When(Proposal with { Programme = "golden-bridge" })
            .ShouldRefuse("project.not-in-policy", "programme")
            .Message.En.ShouldContain("factory-society");

    [Fact]
    public void Propose_PolicyWithoutProjects_IsRefused()
    {
        var life = Project();
        life.Policy = Kunshan.Policy with { Projects = null };

        life.When(Proposal).ShouldRefuse("policy.no-projects");
    }

    [Fact]
    public void Propose_NoLeader_IsRefused() =>
        Project().When(Proposal with { Team = [new(new PersonalData("李芳"))] })
            .ShouldRefuse("project.one-leader", "team");

    [Fact]
    public void Propose_TrackWhereThePolicyHasTracks_IsNeeded()
    {
        var life = Project();
        life.Policy = WithTracks;

        life.When(Proposal).ShouldRefuse("project.not-in-policy", "track");
        life.When(Proposal with { Track = "main" }).ShouldAccept<ProjectEvent.ProjectProposed>();
    }

    [Fact]
    public void Review_Refused_MayBeProposedAgain()
    {
        var life = Project().Given(Proposal,
            new ProjectCommand.Refuse(Kunshan.Today, "目标不可考核"));

        life.When(new ProjectCommand.Admit(Kunshan.Today)).ShouldRefuse("project.wrong-stage");
        life.Given(
            new ProjectCommand.ProposeAgain("热处理炉余热利用", "单位能耗下降 10%",
                Kunshan.Day(2024, 8, 1), Kunshan.Day(2025, 7, 31), 30_000_000, "明确考核指标"),
            new ProjectCommand.Admit(Kunshan.Today));

        ((ProjectState)life.State).Stage.ShouldBe(ProjectStage.Implementing);
        life.Amount(Metric.ProjectsAdmitted, 202407).ShouldBe(1);
        life.Amount(Metric.OfCategory(Metric.ProjectsAdmitted, "ideals-contributions"), 202407)
            .ShouldBe(1);
    }

    [Fact]
    public void Progress_QuarterNotReported_FallsDueAfterItsEnd()
    {
        var life = Project().Given(Proposal, new ProjectCommand.Admit(Kunshan.Today));
        life.Amount(Metric.ProgressDue, 20241015).ShouldBe(1);

        life.Given(new ProjectCommand.ReportProgress(2024, 3, 40, "设备到货"));

        life.Amount(Metric.ProgressDue, 20241015).ShouldBe(0);
        life.Amount(Metric.ProgressDue, 20250115).ShouldBe(1);
        life.When(new ProjectCommand.ReportProgress(2024, 4, 50, "提前"))
            .ShouldRefuse("project.wrong-period", "period");
        life.When(new ProjectCommand.ReportProgress(2024, 2, 50, "立项之前"))
            .ShouldRefuse("project.wrong-period", "period");
        life.Given(new ProjectCommand.Finish(Kunshan.Today, "能耗下降 12%", 1_200_000_00, 92));
        life.Amount(Metric.ProgressDue, 20250115).ShouldBe(0);
        life.Amount(Metric.ProjectBenefit, 202407).ShouldBe(1_200_000_00);
    }

    [Fact]
    public void Progress_PolicyChangedMeanwhile_StaysUnderTheRuleItBeganWith()
    {
        var life = Project().Given(Proposal, new ProjectCommand.Admit(Kunshan.Today));
        life.Policy = Kunshan.Policy with
        {
            Projects = Kunshan.Policy.Projects! with
            {
                ReportMonths = Kunshan.Policy.Projects.ReportMonths with { Value = 1 },
            },
        };

        life.Given(new ProjectCommand.ReportProgress(2024, 3, 40, "设备到货"));

        life.Amount(Metric.ProgressDue, 20250115).ShouldBe(1);
    }

    [Fact]
    public void Award_WithoutRecommendationOrOfAnotherYear_IsRefused()
    {
        var life = Finished();
        life.When(new ProjectCommand.Award(2024, "commended", 100))
            .ShouldRefuse("project.wrong-stage");
        life.Given(new ProjectCommand.Recommend(2024, "效益突出"));

        life.When(new ProjectCommand.Award(2023, "commended", 100))
            .ShouldRefuse("project.wrong-year", "year");
        life.When(new ProjectCommand.Award(2024, "gold", 100))
            .ShouldRefuse("project.not-in-policy", "tier");
        life.Given(new ProjectCommand.Award(2024, "commended", 300_000, 200_000));

        life.Amount(Metric.ProjectsAwarded, 2024).ShouldBe(1);
        life.Amount(Metric.PrizeMoney, 2024).ShouldBe(300_000);
        life.Amount(Metric.MatchingMoney, 2024).ShouldBe(200_000);
        life.When(new ProjectCommand.Award(2024, "commended", 300_000, 200_000))
            .ShouldChangeNothing();
    }

    [Fact]
    public void SharePrize_SharesThatDoNotAddUp_AreRefusedWithTheDifferenceAndTheClause()
    {
        var life = Finished().Given(
            new ProjectCommand.Recommend(2024, "效益突出"),
            new ProjectCommand.Award(2024, "commended", 300_000, 200_000));
        var team = ((ProjectState)life.State).Team;

        var why = life.When(Shares(team, 300_000, 199_900))
            .ShouldRefuse("project.shares-do-not-add-up", "shares");

        why.Message.Zh.ShouldContain("相差 1 元");
        why.Clause.ShouldNotBeNull();
        life.When(Shares([team[0], new("stranger", false)], 300_000, 200_000))
            .ShouldRefuse("project.wrong-shares", "shares");
        life.When(Shares([team[0], team[0]], 300_000, 200_000))
            .ShouldRefuse("project.wrong-shares", "shares");
        life.Given(Shares(team, 300_000, 200_000));
        ((ProjectState)life.State).Shares.Sum(s => s.AmountFen).ShouldBe(500_000);
    }

    [Fact]
    public void Team_LeaderLeaves_OnlyAfterAnotherOneWasNamed()
    {
        var life = Project().Given(Proposal);
        var team = ((ProjectState)life.State).Team;

        life.When(new ProjectCommand.RemoveTeamMember(team[0].Person, "调离"))
            .ShouldRefuse("project.leader-leaves", "teamMember");
        life.Given(
            new ProjectCommand.NameLeader(team[1].Person),
            new ProjectCommand.RemoveTeamMember(team[0].Person, "调离"),
            new ProjectCommand.AddTeamMember(new PersonalData("赵敏")));

        team = ((ProjectState)life.State).Team;
        team.Length.ShouldBe(2);
        team.Single(m => m.Leader).Person.ShouldBe(team[0].Person);
        life.When(new ProjectCommand.NameLeader("nobody"))
            .ShouldRefuse("unknown.team-member", "teamMember");
    }

    [Fact]
    public void Host_Transferred_TakesItsProjectsAlong()
    {
        var host = Life.OfEnterprise().Given(
            new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
            new EnterpriseCommand.AttachProject("p1"),
            new EnterpriseCommand.Transfer("lujia", "区划调整"));

        host.Reactions[^1].ShouldBe(new Outgoing(GrainKey.OfProject("kunshan", "p1"),
            new ProjectCommand.Transfer("lujia")));
    }

    private static Life Project() => new(GrainKey.OfProject("kunshan", "p1"));

    private static Life Finished() => Project().Given(Proposal,
        new ProjectCommand.Admit(Kunshan.Today),
        new ProjectCommand.Finish(Kunshan.Today, "能耗下降 12%", 100, 92));

    private static ProjectCommand.SharePrize Shares(
        ImmutableArray<TeamMember> team, params long[] fen) =>
        new([.. team.Zip(fen, (m, f) => new PrizeShare(m.Person, f))]);
}
