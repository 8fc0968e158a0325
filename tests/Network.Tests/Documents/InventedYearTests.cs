using Network.Grains.Assessment;
using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Nomination;
using Network.Grains.Scores;
using Network.Grains.Workstation;
using Network.Silo.Policies;
using Network.Tests.Tidy;

namespace Network.Tests.Documents;

/// <summary>A tenth policy, of a city that does not exist: other districts, steps, quotas, counts,
/// points, prizes and money. It runs without a line of code of its own.</summary>
public sealed class InventedYearTests
{
    private const string Invented = "../tests/Network.Tests/Policies/invented/xingzhou-2026";

    private static readonly DateOnly Spring = new(2026, 4, 1);

    private static readonly HostProfile Yard = new("星洲灯塔船厂", HostKind.Enterprise,
        Ownership.State, Industry: "shipping", Staff: 400, TechnicalStaff: 35);

    [Fact]
    public async Task Founding_OnItsOwnSteps_CountsHostsOfThirtyFiveAndMore()
    {
        await using var year = await Begin();
        var host = GrainKey.OfEnterprise(year.City, "yard");
        await year.Do(host, new EnterpriseCommand.Register("north-harbour", Yard),
            new EnterpriseCommand.BeginPreparing(Spring),
            new EnterpriseCommand.CompleteStep("survey", Spring));

        (await year.Refused(host, new EnterpriseCommand.Establish(Spring),
            "association.steps-missing")).Clause!.Phrase.ShouldBe("先调查意愿，再制定公约");
        await year.Do(host, new EnterpriseCommand.CompleteStep("covenant", Spring),
            new EnterpriseCommand.Establish(Spring));
        await year.Do(GrainKey.OfEnterprise(year.City, "shop"),
            new EnterpriseCommand.Register("south-isle", Yard with
            {
                Name = "南屿商店",
                TechnicalStaff = 34,
            }));

        year.Totals.Standing(Metric.EligibleHosts).ShouldBe(1);
        year.Totals.Standing(Metric.CoveredHosts).ShouldBe(1);
        year.Owed("new-associations", "north-harbour").ShouldBe(1);
        (await year.Refused(host, new EnterpriseCommand.ElectLeaders(Spring,
                [new("liaison", Person: new PersonalData("海明"))]),
            "leadership.post-vacant")).Clause!.Phrase.ShouldBe("设召集人一名、联络员若干");
    }

    [Fact]
    public async Task Counts_OfItsOwnKinds_MeetItsQuotas()
    {
        await using var year = await Begin();
        var district = GrainKey.OfDistrict(year.City, "south-isle");
        year.Owed("beach-lectures").ShouldBe(12);
        year.Owed("hearing-mayor").ShouldBe(3);

        await year.Do(year.CityKey,
            new CityCommand.RecordActivity("beach-lecture", Spring, 12, 600),
            new CityCommand.RecordActivity("hearing-mayor", Spring));
        await year.Do(district, new DistrictCommand.CountResource("buoy", 2, Spring));

        year.Owed("beach-lectures").ShouldBe(0);
        year.Owed("hearing-mayor").ShouldBe(2);
        year.Owed("buoys", "south-isle").ShouldBe(1);
        await year.Refused(district,
            new DistrictCommand.RecordActivity("academic-exchange", Spring),
            "unknown.activity-category");
    }

    [Fact]
    public async Task Home_OfTwentyFivePointsAfterTheTwentiethOfMay_BecomesABenchmark()
    {
        await using var year = await Begin();
        var host = await year.Founded("yard", "north-harbour", Yard, Spring);
        await year.Do(host, new EnterpriseCommand.RecordActivity("night-school", Spring, 4, 80),
            Application(20, 4));
        (await year.Refused(host, Recommendation, "home.too-few-points"))
            .Clause!.Phrase.ShouldBe("满25分方可推荐");
        await year.Do(host, new EnterpriseCommand.ReturnHomeApplication("分数不足"),
            Application(20, 8), Recommendation);
        (await year.Refused(host, new EnterpriseCommand.RecogniseHome(new(2026, 5, 12)),
            "home.before-deadline")).Clause!.Phrase.ShouldBe("5月20日后集中认定");

        (await year.Refused(host, new EnterpriseCommand.NominateForDemonstration(2026, "海上标杆"),
            "nomination.no-home")).Clause!.Phrase.ShouldBe("从星家中产生");
        year.ComesTo(new DateOnly(2026, 6, 2));
        await year.Do(host, new EnterpriseCommand.RecogniseHome(new(2026, 6, 1)));
        await year.Settled();
        (await year.State<EnterpriseState>(host)).Home!.Plaque.ShouldBe("星家2026-1");
        await year.Do(host, new EnterpriseCommand.NominateForDemonstration(2026, "海上标杆"));
        await year.Settled();
        await year.Do(year.CityKey, new CityCommand.SetBudget(2026, "benchmarks", 700_000),
            new CityCommand.OpenRound(2026));
        (await Select(year, 299_999, "round.grant-too-small")).ShouldBe("每家3000元至8000元");
        (await Select(year, 800_001, "round.grant-too-large")).ShouldBe("每家3000元至8000元");
        (await Select(year, 700_001, "round.over-budget")).ShouldBe("设标杆经费");
        (await year.Refused(year.CityKey, new CityCommand.SetBudget(2027, "benchmarks", 720_999),
            "budget.too-little-growth")).Clause!.Phrase.ShouldBe("经费年增3%");
        await year.Do(year.CityKey, new CityCommand.SelectUnit(2026, "yard", 600_000),
            new CityCommand.CloseRound(2026));
        await year.Settled();
        await year.Do(host, new EnterpriseCommand.PayInstalment(2026, 600_000, new(2026, 6, 2)));
        (await year.Refused(host, new EnterpriseCommand.RecordSpending(2026, "activities", 100,
            new(2026, 6, 2), "票1"), "grant.wrong-purpose")).Clause!.Phrase.ShouldBe("用于购置图书");
    }

    [Fact]
    public async Task Rubric_OfSixtyAndForty_CapsAtSixAndTakesSeven()
    {
        await using var year = await Begin();
        var host = await year.Founded("yard", "north-harbour", Yard, Spring);
        (await year.Refused(host, Assess(61), "assessment.wrong-points"))
            .Clause!.Phrase.ShouldBe("向海60分");
        await year.Do(host, Assess(60));
        await year.Settled();

        var rules = year.Policy.Assessment!;
        ScoreRules.Total(Sheet(60) with { Honours = [new("medal", 2)] }, rules).ShouldBe(66);
        ScoreRules.Total(Sheet(60) with { Deductions = [new("late", 1)] }, rules).ShouldBe(53);
        (await year.State<AssessmentState>(
            GrainKey.OfAssessment(year.City, "yard", 2026))).SelfTotal.ShouldBe(60);
    }

    [Fact]
    public async Task Honours_OneNavigatorInTwoYears_TheSecondIsRefused()
    {
        await using var year = await Begin();
        foreach (var n in new[] { 1, 2 })
        {
            await year.Do(GrainKey.OfDistrict(year.City, "star-lake"),
                new DistrictCommand.NominateForHonour("navigators", 2026, "领航",
                    new PersonalData($"领航员{n}"), Nomination: $"n-{n}"));
            await year.Settled();
            await year.Do(GrainKey.OfNomination(year.City, $"n-{n}"),
                new NominationCommand.Recommend("同意"));
        }

        await year.Do(year.CityKey,
            new CityCommand.AcceptNomination("n-1", "navigators", 2026));
        (await year.Refused(year.CityKey,
            new CityCommand.AcceptNomination("n-2", "navigators", 2027), "nomination.no-place"))
            .Clause!.Phrase.ShouldBe("两年评一名领航员");
    }

    [Fact]
    public async Task Stations_ForTwoYearsAtMost_AndServicesForAssociationsOnly()
    {
        await using var year = await Begin();
        var host = GrainKey.OfEnterprise(year.City, "yard");
        var station = GrainKey.OfWorkstation(year.City, "w1");
        await year.Do(host, new EnterpriseCommand.Register("north-harbour", Yard));
        await year.Do(station, new WorkstationCommand.Open("灯塔站", "yard", "north-harbour",
            WorkstationKind.Expert, WorkstationLevel.City, "船舶", Spring));

        (await year.Refused(station, new WorkstationCommand.SignAgreement(Spring,
            Spring.AddYears(3)), "agreement.term-out-of-bounds"))
            .Clause!.Phrase.ShouldBe("建站一至二年");
        (await year.Refused(host, new EnterpriseCommand.AskService("boat", "船时", "一天"),
            "service.associations-only")).Clause!.Phrase.ShouldBe("船时只给建会单位");
    }

    [Theory]
    [InlineData("yearlyMin: { value: 12,", "yearlyMin: { value: 0,")]
    [InlineData("metric: resources/buoy", "metric: resources/bouy")]
    [InlineData("  deadline: home-day", "  deadline: away-day")]
    [InlineData("max: 60, metric", "max: 50, metric")]
    [InlineData("grantMax: { yuan: 8000", "grantMax: { yuan: 2000")]
    [InlineData("  line: benchmarks\n", "  line: benchmark\n")]
    [InlineData("nominee: person", "nominee: penguin")]
    [InlineData("reportMonths: { value: 2", "reportMonths: { value: 5")]
    [InlineData("    per: association\n", "    per: ocean\n")]
    [InlineData("termYearsMin: { value: 1", "termYearsMin: { value: 9")]
    [InlineData("dormancy:", "dormancie:")]
    public void Check_OneMistake_IsNamedByItsLine(string right, string wrong)
    {
        var text = File.ReadAllText(FilePath);
        text.ShouldContain(right);
        var line = text[..text.IndexOf(right, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        var load = PolicyFile.Parse(text.Replace(right, wrong, StringComparison.Ordinal),
            "xingzhou-2026.yaml", "xingzhou-2026");

        load.Policy.ShouldBeNull();
        load.Mistakes.ShouldContain(m => Math.Abs(m.Line - line) <= 2,
            string.Join("\n", load.Mistakes.Select(m => m.In(false))));
    }

    private static string FilePath =>
        Path.Combine(Repository.Root, "policies", $"{Invented}.yaml");

    private static Task<PolicyYear> Begin() => PolicyYear.Begin(Invented, 2026, 5, 12);

    private static EnterpriseCommand.ApplyForHome Application(decimal gatherings, decimal room) =>
        new(2026, "靠海吃海", [
            new ScoreEntry("gatherings", gatherings, null),
            new ScoreEntry("room", room, "照片两张")]);

    private static EnterpriseCommand.RecommendHome Recommendation { get; } =
        new("同意", ["letter"], []);

    private static async Task<string> Select(PolicyYear year, long fen, string code) =>
        (await year.Refused(year.CityKey, new CityCommand.SelectUnit(2026, "yard", fen), code))
            .Clause!.Phrase;

    private static ScoreSheet Sheet(decimal points) =>
        new([new CheckScore("sea/lectures", points)], [], []);

    private static EnterpriseCommand.SelfAssess Assess(decimal points) =>
        new(2026, Sheet(points));
}
