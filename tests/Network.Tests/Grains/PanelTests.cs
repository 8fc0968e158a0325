using System.Collections.Immutable;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Panel;
using Network.Grains.Policies;
using Network.Grains.Project;

namespace Network.Tests.Grains;

public sealed class PanelTests
{
    private static readonly Policy Company = Kunshan.Policy with
    {
        Projects = Kunshan.Policy.Projects! with
        {
            Tracks = [new("main", new("主业", "Main")), new("other", new("多经", "Other"))],
            Groups = [new("mining", new("矿山", "Mining")), new("metal", new("冶化", "Metal"))],
            Tiers = [new("first", new("一等奖", "First")), new("second", new("二等奖", "Second"))],
        },
    };

    private static readonly PanelCommand.Open Opening = new("2024 年度讲比评审", 2024, 100_000,
        [new("first", 1, 50_000, "main"), new("second", 2, 20_000, "main"),
            new("first", 1, 30_000, "other")]);

    [Fact]
    public void Open_PrizeThatThePolicyDoesNotHave_IsRefusedAtItsLine() => Panel().When(
        Opening with { Tiers = [new("special", 1, 1, "main")] })
        .ShouldRefuse("project.not-in-policy", "tiers[0].tier");

    [Fact]
    public void Enter_SameProjectTwice_IsOnce()
    {
        var life = Entered();

        life.When(Entry("p1", "h1", "mining")).ShouldChangeNothing();
        life.When(Entry("p1", "h2", "mining")).ShouldRefuse("panel.entered", "project");
    }

    [Fact]
    public void Draw_Ordered_ExcludesTheHostsOfTheGroup()
    {
        var ordered = Entered().When(new PanelCommand.DrawExperts(2, 7, "mining"))
            .ShouldAccept<PanelEvent.DrawOrdered>();

        ordered.ExcludedHosts.ShouldBe(["h1", "h2"]);
        Entered().When(new PanelCommand.DrawExperts(2, 7, "metal"))
            .ShouldAccept<PanelEvent.DrawOrdered>().ExcludedHosts.ShouldBe(["h3"]);
    }

    [Fact]
    public void Draw_WithoutProjects_IsRefused() => Panel().Given(Opening)
        .When(new PanelCommand.DrawExperts(2, 7, "mining"))
        .ShouldRefuse("panel.nothing-to-judge", "group");

    [Fact]
    public void Draw_SameSeedAndPool_DrawsTheSameAndNobodyOfAnExcludedHost()
    {
        var city = Pool();
        var draw = new CityCommand.DrawReviewers("pn1", 3, 42, ["h1"], "mining");

        var first = city.When(draw).ShouldAccept<CityEvent.ReviewersDrawn>();
        var again = city.When(draw).ShouldAccept<CityEvent.ReviewersDrawn>();

        again.Seats.ShouldBe(first.Seats);
        first.Seats.Length.ShouldBe(3);
        first.Seats.ShouldAllBe(s => s.Host != "h1" && s.Group == "mining");
        Enumerable.Range(0, 50).Select(seed => city.When(draw with { Seed = seed })
                .ShouldAccept<CityEvent.ReviewersDrawn>().Seats[0].Expert)
            .Distinct().Count().ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Draw_PoolTooSmall_SaysHowManyItWanted()
    {
        var drawn = Pool().When(new CityCommand.DrawReviewers("pn1", 9, 42, ["h1"], "mining"))
            .ShouldAccept<CityEvent.ReviewersDrawn>();

        drawn.Draw.Wanted.ShouldBe(9);
        drawn.Draw.Drawn.ShouldBe(5);
    }

    [Fact]
    public void Score_OwnUnitOrAnotherGroup_IsRefused()
    {
        var life = Seated();

        life.When(new PanelCommand.ScoreFirst("e1", "p3", 80))
            .ShouldRefuse("panel.not-seated", "expert");
        life.When(new PanelCommand.ScoreFirst("e2", "p2", 80))
            .ShouldRefuse("panel.own-unit", "expert");
        life.When(new PanelCommand.ScoreFirst("e1", "p1", 101))
            .ShouldRefuse("count.out-of-range", "points");
    }

    [Fact]
    public void ScoreFinal_BeforeTheGroupHasScored_IsRefused()
    {
        var life = Seated().Given(new PanelCommand.ScoreFirst("e1", "p1", 80));

        life.When(new PanelCommand.ScoreFinal("c1", "p1", 85))
            .ShouldRefuse("panel.first-scores-missing", "project")
            .Message.Zh.ShouldContain("还有 1 人");
        life.Given(new PanelCommand.ScoreFirst("e2", "p1", 70),
            new PanelCommand.ScoreFinal("c1", "p1", 85));

        var ranked = ((PanelState)life.State).Ranking.Single(r => r.Project == "p1");
        (ranked.FirstMean, ranked.FinalMean, ranked.Rank).ShouldBe((75m, 85m, 1));
    }

    [Fact]
    public void Ranking_EqualMeans_ShareARankAndTheNextIsSkipped()
    {
        var state = PanelState.Initial with
        {
            Entries = [.. "abc".Select(c => new PanelEntry($"{c}", $"{c}", "h"))],
            Scores = [
                new("c1", "a", 80, true, null), new("c2", "a", 90, true, null),
                new("c1", "b", 85, true, null), new("c1", "c", 60, true, null)],
        };

        state.Ranking.Select(r => (r.Project, r.Rank)).ShouldBe([("a", 1), ("b", 1), ("c", 3)]);
    }

    [Fact]
    public void Awards_TooManyOverBudgetOrAgainstTheRanking_AreRefused()
    {
        var life = Scored();

        life.When(Awards(("p1", "first"), ("p2", "first")))
            .ShouldRefuse("panel.too-many-prizes", "awards");
        life.When(Awards(("p1", "first"), ("p2", "second"), ("p3", "first")))
            .ShouldAccept<PanelEvent.AwardsDecided>();
        life.When(Awards(("p1", "second"), ("p2", "first")))
            .ShouldRefuse("panel.against-ranking", "awards");
        life.When(Awards(("p2", "second")))
            .ShouldRefuse("panel.against-ranking", "awards");
        Scored(budgetFen: 60_000).When(Awards(("p1", "first"), ("p2", "second")))
            .ShouldRefuse("panel.over-budget", "awards").Message.Zh.ShouldContain("多 100 元");
    }

    [Fact]
    public void Publish_Awards_ReachTheProjectsAndNothingChangesAfterIt()
    {
        var life = Scored().Given(Awards(("p1", "first"), ("p2", "second")),
            new PanelCommand.Publish(Kunshan.Today));

        life.Reactions.TakeLast(2).ShouldBe([
            new Outgoing(GrainKey.OfProject("kunshan", "p1"),
                new ProjectCommand.Award(2024, "first", 50_000)),
            new Outgoing(GrainKey.OfProject("kunshan", "p2"),
                new ProjectCommand.Award(2024, "second", 20_000))]);
        life.When(Awards(("p1", "first"))).ShouldRefuse("panel.published");
    }

    private static Life Panel() => new(GrainKey.OfPanel("kunshan", "pn1")) { Policy = Company };

    private static PanelCommand.EnterProject Entry(string id, string host, string group,
        string track = "main") => new(id, $"项目{id}", host, track, group);

    private static Life Entered(long budgetFen = 100_000) => Panel().Given(
        Opening with { BudgetFen = budgetFen },
        Entry("p1", "h1", "mining"), Entry("p2", "h2", "mining"),
        Entry("p3", "h3", "metal", "other"));

    private static Life Seated(long budgetFen = 100_000) => Entered(budgetFen).Given(
        new PanelCommand.SeatExperts(
            [new("e1", null, "mining"), new("e2", "h2", "mining"), new("e3", null, "metal")],
            new("mining", 7, 3, 3)),
        new PanelCommand.SeatCommittee("c1"));

    private static Life Scored(long budgetFen = 100_000) => Seated(budgetFen).Given(
        new PanelCommand.ScoreFirst("e1", "p1", 80), new PanelCommand.ScoreFirst("e2", "p1", 80),
        new PanelCommand.ScoreFirst("e1", "p2", 60), new PanelCommand.ScoreFirst("e3", "p3", 70),
        new PanelCommand.ScoreFinal("c1", "p1", 90), new PanelCommand.ScoreFinal("c1", "p2", 70),
        new PanelCommand.ScoreFinal("c1", "p3", 75));

    private static PanelCommand.DecideAwards Awards(
        params ImmutableArray<(string Project, string Tier)> awards) =>
        new([.. awards.Select(a => new PanelAward(a.Project, a.Tier))]);

    /// <summary>A city with six reviewers of the group, one of them of an excluded host.</summary>
    private static Life Pool()
    {
        var city = new Life(GrainKey.OfCity("kunshan")) { Policy = Company }
            .Given(Kunshan.Founding);
        for (var i = 0; i < 6; i++)
        {
            city.Given(new CityCommand.RegisterExpert(
                new PersonalData($"专家{i}"), "教授级高工", "矿山设计院", Id: $"e{i}"));
            city.Given(new CityCommand.EnlistReviewer(
                ((CityState)city.State).Experts[^1].Id, "mining", i == 0 ? "h1" : null));
        }

        return city;
    }
}
