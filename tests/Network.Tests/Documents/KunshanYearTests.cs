using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Tests.Documents;

/// <summary>The year of the Kunshan notice 昆科协〔2024〕21号: homes of science workers are built,
/// recommended and recognised, demonstration units selected, their grants paid and spent.</summary>
public sealed class KunshanYearTests
{
    private const string Line = "demonstration-grants";
    private const string ByTenthOfAugust = "请于8月10日前报市科协学会部";
    private const string TwoToFour = "评选2-4个“企业科技工作者之家”";
    private const string FiveToTenWan = "给予5-10万元经费";

    /// <summary>Ten thousand yuan, fen.</summary>
    private const long Wan = 1_000_000;

    private static readonly DateOnly Notice = new(2024, 7, 15);
    private static readonly DateOnly Deadline = new(2024, 8, 10);
    private static readonly DateOnly TooLate = new(2024, 8, 11);
    private static readonly DateOnly Selection = new(2024, 9, 12);

    [Fact]
    public async Task Notice_ItsNumbersAndDates_AreTheRulesInForce()
    {
        await using var year = await KunshanYear.Begin(Notice);
        var policy = year.Policy;
        var round = policy.Demonstration!;

        (policy.Number, policy.Issued).ShouldBe(("昆科协〔2024〕21号", Notice));
        policy.Districts.Length.ShouldBe(12);
        policy.Quotas.Select(q => (q.YearlyMin.Value, q.YearlyMin.Source.Phrase))
            .ShouldContain((1, "各区镇科协每年至少推荐成立企业科协1家"));
        HomeCalendar.Due(policy, 2024).ShouldBe(Deadline);
        (round.UnitsMin.Value, round.UnitsMax.Value).ShouldBe((2, 4));
        (round.GrantMin.Value, round.GrantMax.Value).ShouldBe((5 * Wan, 10 * Wan));
        policy.Home!.Score.Groups.Select(g => g.Name.Zh)
            .ShouldBe(["事业之家", "活动之家", "精神之家", "服务之家"]);
        policy.Home.Materials.Select(m => m.Name.Zh)
            .ShouldBe(["申请表（电子件）", "自评分表", "其他佐证材料", "盖章的申请表纸件"]);
    }

    [Fact]
    public async Task Districts_EachRecommendOneAssociationAYear_AndTheQuotaIsMet()
    {
        await using var year = await KunshanYear.Begin(Notice);
        foreach (var district in year.Policy.Districts)
        {
            await year.Founded(district.Id, district.Id);
        }

        foreach (var district in year.Policy.Districts)
        {
            year.Running.Totals.Of(new Dimensions(year.City, district.Id))
                .YearSum(Metric.Established, 2024).ShouldBe(1, district.Name.Zh);
        }
    }

    [Fact]
    public async Task Home_RipensOneAfterAnother_IsRecommendedRecognisedAndGetsItsPlaque()
    {
        await using var year = await KunshanYear.Begin(Notice);
        var (first, second) = (await year.Founded("sanyi", "kaifaqu"),
            await year.Founded("huatian", "huaqiao"));
        await year.Do(first, new EnterpriseCommand.RecordActivity(
            "academic-exchange", new DateOnly(2024, 5, 20), 3));
        await year.Do(first, KunshanYear.Application(year.Policy, 2024));
        (await year.State<EnterpriseState>(first)).Home!.Application!.SelfScore[0].Proposed
            .ShouldBe(6);

        Clause(await year.Refused(first, new EnterpriseCommand.RecogniseHome(Notice),
            "home.not-recommended")).ShouldBe("市科协将根据各单位推荐情况");
        Clause(await year.Refused(first, new EnterpriseCommand.RecommendHome(
                "同意推荐", ["application-form", "self-score", "evidence"], []),
            "home.material-missing")).ShouldBe("申请表纸件一份盖章后送市科协学会部");
        await year.Do(first,
            new EnterpriseCommand.ReturnHomeApplication("活动场地照片未附"),
            KunshanYear.Application(year.Policy, 2024),
            KunshanYear.Recommendation(year.Policy),
            new EnterpriseCommand.RecogniseHome(Notice));
        await year.Do(second, KunshanYear.Application(year.Policy, 2024),
            KunshanYear.Recommendation(year.Policy), new EnterpriseCommand.RecogniseHome(Notice));
        await year.Settled();

        (await year.State<EnterpriseState>(first)).Home!.Plaque.ShouldBe("昆科家〔2024〕1号");
        (await year.State<EnterpriseState>(second)).Home!.Plaque.ShouldBe("昆科家〔2024〕2号");
        year.Totals.Standing(Metric.Homes).ShouldBe(2);
        year.Totals.YearSum(Metric.HomesRecognised, 2024).ShouldBe(2);
    }

    [Fact]
    public async Task Deadline_TheTenthOfAugust_IsKeptToTheDay()
    {
        await using var year = await KunshanYear.Begin(Notice);
        var (early, late, home) = (await year.Founded("early", "lujia"),
            await year.Founded("late", "lujia"), await year.Home("home", "lujia"));
        year.ComesTo(Deadline);
        await year.Do(early, KunshanYear.Application(year.Policy, 2024));

        year.ComesTo(TooLate);

        Clause(await year.Refused(late, KunshanYear.Application(year.Policy, 2024),
            "home.too-late")).ShouldBe(ByTenthOfAugust);
        Clause(await year.Refused(home, KunshanYear.Nomination, "nomination.too-late"))
            .ShouldBe(ByTenthOfAugust);
        await year.Do(late, KunshanYear.Application(year.Policy, 2025));
        (await year.State<EnterpriseState>(late)).Home!.Application!.Year.ShouldBe(2025);
    }

    [Fact]
    public async Task Nomination_OfAHostWithoutPlaque_IsRefusedWithTheClause()
    {
        await using var year = await KunshanYear.Begin(Notice);
        var host = await year.Founded("sanyi", "kaifaqu");

        Clause(await year.Refused(host, KunshanYear.Nomination, "nomination.no-home"))
            .ShouldBe("在已授牌的企业科协中推荐优秀单位");
    }

    [Fact]
    public async Task Round_EveryLimitOfTheNotice_IsKeptWithItsClause()
    {
        await using var year = await KunshanYear.Begin(Notice);
        var city = GrainKey.OfCity(year.City);
        var hosts = await year.Candidates("h1", "h2", "h3", "h4", "h5");
        year.ComesTo(Selection);
        await year.Do(city, new CityCommand.SetBudget(2024, Line, 30 * Wan),
            new CityCommand.OpenRound(2024));
        await year.Refused(city, new CityCommand.SelectUnit(2024, "h1", 5 * Wan),
            "round.not-scored");
        foreach (var host in hosts)
        {
            await year.Do(city, KunshanYear.Score(year.Policy, host.Id, 20));
        }

        Clause(await Select("h1", 4 * Wan, "round.grant-too-small")).ShouldBe(FiveToTenWan);
        Clause(await Select("h1", 10 * Wan + 100, "round.grant-too-large"))
            .ShouldBe(FiveToTenWan);
        await year.Do(city, new CityCommand.SelectUnit(2024, "h1", 10 * Wan));
        Clause(await year.Refused(city, new CityCommand.CloseRound(2024),
            "round.too-few-units")).ShouldBe(TwoToFour);
        await year.Do(city,
            new CityCommand.SelectUnit(2024, "h2", 8 * Wan),
            new CityCommand.SelectUnit(2024, "h3", 6 * Wan));
        (await Select("h4", 7 * Wan, "round.over-budget")).Message.Zh
            .ShouldBe("合计 310,000 元，超出 2024 年度预算 300,000 元（多 10,000 元）。");
        await year.Do(city, new CityCommand.SelectUnit(2024, "h4", 6 * Wan));
        Clause(await Select("h5", 5 * Wan, "round.too-many-units")).ShouldBe(TwoToFour);

        await year.Do(city, new CityCommand.CloseRound(2024));
        await year.Refused(city, new CityCommand.DeselectUnit(2024, "h4", "复核"),
            "round.closed");
        await year.Settled();

        year.Totals.YearSum(Metric.DemonstrationSelected, 2024).ShouldBe(4);
        year.Totals.YearSum(Metric.GrantsAwarded, 2024).ShouldBe(30 * Wan);
        year.Totals.YearSum(Metric.Budgeted, 2024).ShouldBe(30 * Wan);
        (await year.State<EnterpriseState>(hosts[4])).Home!.NominationOf(2024)!.Outcome
            .ShouldBe(NominationOutcome.NotSelected);

        Task<Rejection> Select(string host, long fen, string code) =>
            year.Refused(city, new CityCommand.SelectUnit(2024, host, fen), code);
    }

    [Fact]
    public async Task Grant_PaidInPartsSpentWithReceiptsAndReturned_AddsUpToTheFen()
    {
        await using var year = await KunshanYear.Begin(Notice);
        var unit = await year.Awarded(8 * Wan);
        await year.Refused(unit, Pay("second", 32_000_00), "grant.wrong-instalment");
        await year.Refused(unit, Pay("first", 48_000_01), "grant.above-instalment");
        await year.Do(unit, Pay("first", 48_000_00));

        Clause(await year.Refused(unit, Spend("travel", 1_000_00, "票0"),
            "grant.wrong-purpose")).ShouldBe("用于补助建家建设及开展相关活动");
        await year.Refused(unit, Spend("activities", 48_000_01, "票1"), "grant.above-paid");
        await year.Do(unit, Spend("home-building", 30_000_00, "票1"),
            Spend("activities", 12_000_00, "票2"));
        await year.Refused(unit, Spend("activities", 100_00, "票2"), "grant.receipt-used");
        await year.Refused(unit, Pay("second", 32_000_00), "grant.report-first");
        await year.Do(unit,
            new EnterpriseCommand.SubmitGrantReport(2024, Selection, "首期用于建家和活动"),
            Pay("second", 32_000_00),
            Spend("home-building", 35_000_00, "票3"),
            new EnterpriseCommand.ReturnUnspent(2024, 2_000_00, Selection, "结余退回"),
            new EnterpriseCommand.RecoverGrant(2024, 1_000_00, Selection, "未按用途使用"));

        (string Metric, long Yuan)[] sums = [
            (Metric.GrantsAwarded, 130_000), (Metric.GrantsPaid, 80_000),
            (Metric.GrantsSpent, 77_000), (Metric.GrantsReturned, 3_000),
            (Metric.GrantsUnspent, 0),
            (Metric.OfCategory(Metric.GrantsSpent, "home-building"), 65_000),
            (Metric.OfCategory(Metric.GrantsSpent, "activities"), 12_000)];
        sums.ShouldAllBe(s => year.Totals.YearSum(s.Metric, 2024) == s.Yuan * 100);
        (await year.Running.Recount()).Equal.ShouldBeTrue();
    }

    private static string Clause(Rejection why) => why.Clause!.Phrase;

    private static EnterpriseCommand.PayInstalment Pay(string part, long fen) =>
        new(2024, fen, Selection, part);

    private static EnterpriseCommand.RecordSpending Spend(
        string purpose, long fen, string receipt) => new(2024, purpose, fen, Selection, receipt);
}
