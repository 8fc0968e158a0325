using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;

namespace Network.Tests.Grains;

/// <summary>The round of demonstration units: 2 to 4, each 50,000 to 100,000 yuan, within the
/// budget.</summary>
public sealed class RoundTests
{
    private const string Line = "demonstration-grants";
    private const long Wan = 1_000_000;

    private static readonly ScoreForm Form = Kunshan.Policy.Demonstration!.Score!;

    [Fact]
    public void Open_Round_KeepsThePolicysNumbersOfThatDay()
    {
        var life = Opened(30 * Wan);
        life.Policy = Kunshan.Policy with
        {
            Demonstration = Kunshan.Policy.Demonstration! with
            {
                UnitsMax = Kunshan.Policy.Demonstration!.UnitsMax with { Value = 9 },
                GrantMax = Kunshan.Policy.Demonstration!.GrantMax with { Value = 99 * Wan },
            },
        };

        Round(life).Bounds.ShouldBe(new RoundBounds(2, 4, 5 * Wan, 10 * Wan, Line));
        life.Given(Enter("h1"), Score("h1"));
        life.When(Select("h1", 10 * Wan + 1)).ShouldRefuse("round.grant-too-large");
    }

    [Fact]
    public void Open_YearLongAgoOrOneThatIsOver_IsRefused()
    {
        var life = Closed();

        life.When(new CityCommand.OpenRound(2022)).ShouldRefuse("round.wrong-year", "year");
        life.When(new CityCommand.OpenRound(2025)).ShouldRefuse("round.wrong-year", "year");
        life.When(new CityCommand.OpenRound(2024)).ShouldRefuse("round.closed", "year");
    }

    [Theory]
    [InlineData(4 * Wan, "round.grant-too-small")]
    [InlineData(5 * Wan - 1, "round.grant-too-small")]
    [InlineData(10 * Wan + 1, "round.grant-too-large")]
    public void Select_GrantOutsideTheBounds_IsRefusedWithTheClause(long fen, string code) =>
        Scored(1).When(Select("h1", fen)).ShouldRefuse(code, "grantFen")
            .Clause!.Phrase.ShouldBe("给予5-10万元经费");

    [Theory]
    [InlineData(5 * Wan)]
    [InlineData(10 * Wan)]
    public void Select_GrantOnABound_IsTaken(long fen) =>
        Scored(1).When(Select("h1", fen)).ShouldAccept<CityEvent.UnitSelected>();

    [Fact]
    public void Select_FifthUnit_IsRefusedWithTheClauseAndAChangedGrantIsNot()
    {
        var life = Scored(5, 100 * Wan).Given(
            Select("h1", 5 * Wan), Select("h2", 5 * Wan), Select("h3", 5 * Wan),
            Select("h4", 5 * Wan));

        life.When(Select("h5", 5 * Wan)).ShouldRefuse("round.too-many-units", "host")
            .Clause!.Phrase.ShouldBe("评选2-4个“企业科技工作者之家”");
        life.When(Select("h4", 9 * Wan)).ShouldAccept<CityEvent.UnitSelected>();
        Round(life).AwardedFen.ShouldBe(24 * Wan);
    }

    [Fact]
    public void Select_MoreThanTheBudget_IsRefusedWithWhatIsTooMuch()
    {
        var life = Scored(3, 18 * Wan).Given(Select("h1", 10 * Wan));

        life.When(Select("h2", 10 * Wan)).ShouldRefuse("round.over-budget", "grantFen")
            .Message.Zh.ShouldContain("多 20,000 元");
        life.When(Select("h2", 8 * Wan)).ShouldAccept<CityEvent.UnitSelected>();
        life.When(new CityCommand.SetBudget(2024, Line, 17 * Wan, Reason: "压减"))
            .ShouldRefuse("budget.below-awards", "amountFen");
    }

    [Fact]
    public void Select_WithoutBudgetScoreOrNomination_IsRefused()
    {
        City().Given(new CityCommand.OpenRound(2024), Enter("h1"), Score("h1"))
            .When(Select("h1", 5 * Wan)).ShouldRefuse("round.no-budget");
        Opened(30 * Wan).Given(Enter("h1")).When(Select("h1", 5 * Wan))
            .ShouldRefuse("round.not-scored", "host");
        Opened(30 * Wan).When(Select("h9", 5 * Wan)).ShouldRefuse("unknown.candidate", "host");
        City().Given(Enter("h1")).When(Select("h1", 5 * Wan)).ShouldRefuse("round.not-open");
    }

    [Fact]
    public void Close_WithOneUnit_IsRefusedWithTheClause() =>
        Scored(2).Given(Select("h1", 5 * Wan)).When(new CityCommand.CloseRound(2024))
            .ShouldRefuse("round.too-few-units").Clause!.Phrase
            .ShouldBe("评选2-4个“企业科技工作者之家”");

    [Fact]
    public void Close_Round_TellsEveryCandidateItsResult()
    {
        var life = Closed();

        life.Reactions.TakeLast(3).Select(r => r.Command).ShouldBe([
            new EnterpriseCommand.ReceiveAward(2024, 5 * Wan, Kunshan.Today),
            new EnterpriseCommand.ReceiveAward(2024, 8 * Wan, Kunshan.Today),
            new EnterpriseCommand.EndNomination(2024, NominationOutcome.NotSelected)]);
    }

    [Fact]
    public void Closed_Round_ChangesNoMore()
    {
        var life = Closed();
        var before = Round(life);

        life.When(Select("h3", 5 * Wan)).ShouldRefuse("round.closed", "year");
        life.When(Score("h3")).ShouldRefuse("round.closed", "year");
        life.When(new CityCommand.DeselectUnit(2024, "h1", "复核")).ShouldRefuse("round.closed");
        life.When(new CityCommand.CloseRound(2024)).ShouldRefuse("round.closed");
        life.When(new CityCommand.DropCandidate(2024, "h1", "退出")).ShouldChangeNothing();
        life.When(Enter("h7")).ShouldAccept<CityEvent.CandidateDeclined>();
        life.Reactions[^1].Command.ShouldBe(
            new EnterpriseCommand.EndNomination(2024, NominationOutcome.TooLate));
        Round(life).ShouldBe(before);
    }

    [Fact]
    public void Preview_Selection_ShowsEveryRuleThatItBreaks()
    {
        var state = (CityState)Scored(5, 18 * Wan).State;

        var preview = RoundPreview.Of(state, Kunshan.Policy, 2024, [
            new("h1", 4 * Wan), new("h2", 10 * Wan + 1), new("h3", 5 * Wan),
            new("h4", 5 * Wan), new("h5", 5 * Wan)])!;

        (preview.Units, preview.AwardedFen, preview.LeftFen)
            .ShouldBe((5, 29 * Wan + 1, -11 * Wan - 1));
        preview.Breaks.Select(b => (b.Why.Code, b.Host)).ShouldBe([
            ("round.too-many-units", null), ("round.over-budget", null),
            ("round.grant-too-small", "h1"), ("round.grant-too-large", "h2")]);
        RoundPreview.Of(state, Kunshan.Policy, 2024, [])!.Breaks
            .ShouldHaveSingleItem().Why.Code.ShouldBe("round.too-few-units");
        RoundPreview.Of(state, Kunshan.Policy, 2024,
            [new("h1", 9 * Wan), new("h2", 9 * Wan)])!.Breaks.ShouldBeEmpty();
    }

    [Fact]
    public void Plaques_OfAYear_AreNumberedOneAfterAnother()
    {
        var life = City().Given(new CityCommand.IssuePlaque("h1", 2024),
            new CityCommand.IssuePlaque("h2", 2024), new CityCommand.IssuePlaque("h1", 2025),
            new CityCommand.IssuePlaque("h1", 2024));

        life.Reactions.TakeLast(4).Select(r => ((EnterpriseCommand.ReceivePlaque)r.Command).Plaque)
            .ShouldBe(["昆科家〔2024〕1号", "昆科家〔2024〕2号", "昆科家〔2025〕1号",
                "昆科家〔2024〕1号"]);
    }

    [Fact]
    public void Budget_Changed_NeedsAReasonAndCountsOnce()
    {
        var life = City().Given(new CityCommand.SetBudget(2024, Line, 30 * Wan));

        life.When(new CityCommand.SetBudget(2024, Line, 40 * Wan))
            .ShouldRefuse("budget.reason-missing", "reason");
        life.Given(new CityCommand.SetBudget(2024, Line, 40 * Wan, Reason: "追加"));
        life.Amount(Metric.Budgeted, 2024).ShouldBe(40 * Wan);
        life.When(new CityCommand.SetBudget(2024, "banquet", 1)).ShouldRefuse(
            "unknown.budget-line", "line");
    }

    [Fact]
    public void Budget_UnderARuleOfGrowth_GrowsByTenPerCentBothWays()
    {
        var life = City();
        life.Policy = WithLine(l => l with
        {
            GrowthPercentMin = new(10, new("badong", "年均递增10%以上")),
        });
        life.Given(new CityCommand.SetBudget(2023, Line, 10 * Wan));

        life.When(new CityCommand.SetBudget(2024, Line, 10 * Wan))
            .ShouldRefuse("budget.too-little-growth", "amountFen")
            .Clause!.Phrase.ShouldBe("年均递增10%以上");
        life.Given(new CityCommand.SetBudget(2024, Line, 11 * Wan));
        life.When(new CityCommand.SetBudget(2023, Line, 10 * Wan + 100, Reason: "补记"))
            .ShouldRefuse("budget.too-little-growth");
    }

    [Fact]
    public void Budget_UnderARuleForEachInhabitant_CountsThem()
    {
        var life = City();
        life.Policy = WithLine(l => l with { PerHeadMin = new(100, new("badong", "人均1元")) });

        life.When(new CityCommand.SetBudget(2024, Line, Wan))
            .ShouldRefuse("budget.inhabitants-missing", "inhabitants");
        life.When(new CityCommand.SetBudget(2024, Line, Wan, 10_001))
            .ShouldRefuse("budget.too-little-per-head", "amountFen");
        life.When(new CityCommand.SetBudget(2024, Line, Wan, 10_000))
            .ShouldAccept<CityEvent.BudgetSet>();
    }

    private static Policy WithLine(Func<BudgetLine, BudgetLine> change) => Kunshan.Policy with
    {
        Budget = new BudgetRules([change(Kunshan.Policy.Budget!.Lines[0])]),
    };

    private static Life City() => new Life(GrainKey.OfCity("kunshan")).Given(Kunshan.Founding);

    private static Life Opened(long budget) => City().Given(
        new CityCommand.SetBudget(2024, Line, budget), new CityCommand.OpenRound(2024));

    private static Life Scored(int units, long budget = 30 * Wan)
    {
        var life = Opened(budget);
        for (var i = 1; i <= units; i++)
        {
            life.Given(Enter($"h{i}"), Score($"h{i}"));
        }

        return life;
    }

    private static Life Closed() => Scored(3).Given(Select("h1", 5 * Wan), Select("h2", 8 * Wan),
        new CityCommand.CloseRound(2024));

    private static DemonstrationRound Round(Life life) => ((CityState)life.State).Round(2024)!;

    private static CityCommand.EnterCandidate Enter(string host) =>
        new(2024, host, $"昆山{host}", "zhangpu", "作用突出");

    private static CityCommand.ScoreCandidate Score(string host) =>
        new(2024, host, Applicant.Scores(Form, 20));

    private static CityCommand.SelectUnit Select(string host, long fen) => new(2024, host, fen);
}
