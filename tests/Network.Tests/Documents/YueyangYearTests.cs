using System.Collections.Immutable;
using Network.Grains.Assessment;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Journal;

namespace Network.Tests.Documents;

/// <summary>A year under the Yueyang notice: associations work, score themselves, and are judged
/// by its appendix 2.</summary>
public sealed class YueyangYearTests
{
    private static readonly DateOnly Today = new(2023, 12, 20);

    private static readonly ScoreSheet Modest = new([
        new("exchange/meetings", 8), new("technology/innovation", 4.5m),
        new("training/courses", 12), new("own-work/organisation", 5)], [], []);

    [Fact]
    public async Task Rubric_IsThatOfAppendix2()
    {
        await using var year = await Begin();
        var rules = year.Policy.Assessment!;

        rules.Indicators.Select(i => i.Max).ShouldBe([10, 20, 15, 15, 10, 15, 15]);
        rules.Full.ShouldBe(100);
        rules.Indicators.Select(i => i.Checks.Length).ShouldBe([1, 4, 1, 3, 2, 5, 4]);
        rules.Honours.Select(h => h.Points.Value).ShouldBe([8, 5, 3]);
        rules.BonusMax.Value.ShouldBe(10);
        rules.Deductions.ShouldAllBe(d => d.Points.Value == 5);
    }

    [Fact]
    public async Task SelfScore_WhatIsRecorded_IsProposed()
    {
        await using var year = await Begin();
        var host = await Founded(year, "baling", "yueyanglou");
        await year.Do(host,
            new EnterpriseCommand.RecordActivity("academic-exchange", Today, 7),
            new EnterpriseCommand.RecordActivity("training", Today, 6, 200),
            new EnterpriseCommand.ReportActivities("open-call", 2023, 1, 0));

        await year.Do(host, new EnterpriseCommand.SelfAssess(2023, Modest));
        await year.Settled();

        var proposed = (await State(year, "baling")).Proposed
            .ToDictionary(p => p.Check, p => p.Points);
        proposed["exchange/meetings"].ShouldBe(7);
        proposed["training/courses"].ShouldBe(15);
        proposed["technology/open-call"].ShouldBe(2.5m);
        proposed["technology/station"].ShouldBe(0);
        proposed.ShouldNotContainKey("own-work/organisation");
    }

    [Fact]
    public async Task SelfScore_PointsBeyondTheRubric_AreRefusedWithTheClause()
    {
        await using var year = await Begin();
        var host = await Founded(year, "baling", "yueyanglou");

        var why = await year.Refused(host, Assess(new CheckScore("exchange/meetings", 10.5m)),
            "assessment.wrong-points");
        await year.Refused(host, Assess(new CheckScore("exchange/meetings", 7.3m)),
            "assessment.wrong-points");
        await year.Refused(host, Assess(new CheckScore("exchange/dance", 1)),
            "assessment.no-such-check");

        why.Clause!.Phrase.ShouldBe("开展学术交流 (10分)");
        why.Field.ShouldBe("sheet.scores[0].points");
    }

    [Fact]
    public async Task Total_HonoursAreCappedAndFailingsCostFiveEachButNeverBelowZero()
    {
        await using var year = await Begin();
        var rules = year.Policy.Assessment!;

        ScoreRules.Total(Modest with
        {
            Honours = [new("national", 1), new("city", 2)],
        }, rules).ShouldBe(29.5m + 10);
        ScoreRules.Total(Modest with
        {
            Deductions = [new("late-report", 1), new("other-work", 1)],
        }, rules).ShouldBe(19.5m);
        ScoreRules.Total(Modest with
        {
            Deductions = [new("late-report", 9)],
        }, rules).ShouldBe(0);
    }

    [Fact]
    public async Task Assessment_SelfThenDistrictThenCity_RanksTheAssociations()
    {
        await using var year = await Begin();
        foreach (var (id, points) in new[] { ("a", 10m), ("b", 8m), ("c", 8m) })
        {
            var host = await Founded(year, id, "yueyanglou");
            await year.Do(host, Assess(new CheckScore("exchange/meetings", points)));
            await year.Settled();
            await year.Do(Key(year, id),
                new AssessmentCommand.Review(Sheet(points), "属实"),
                new AssessmentCommand.Decide(Sheet(points)));
        }

        var ranked = await year.Running.Store.Find(
            new DirectoryQuery(GrainKind.Assessment, year.City)
            {
                HostKinds = ["2023"],
                Stages = ["decided"],
                Sort = "-activities",
            }, TestContext.Current.CancellationToken);

        ranked.Lines.Select(l => l.Card.Activities).ShouldBe([20, 16, 16]);
        year.Totals.YearSum(Metric.Assessed, 2023).ShouldBe(3);
        year.Totals.YearSum(Metric.AssessedHalfPoints, 2023).ShouldBe(52);
        await year.Refused(Key(year, "a"), new AssessmentCommand.Return("重评"),
            "assessment.wrong-stage");
    }

    [Fact]
    public async Task Assessment_SentBack_IsScoredAgain()
    {
        await using var year = await Begin();
        var host = await Founded(year, "baling", "yueyanglou");
        await year.Do(host, new EnterpriseCommand.SelfAssess(2023, Modest));
        await year.Settled();
        await year.Refused(Key(year, "baling"), new AssessmentCommand.Decide(Modest),
            "assessment.wrong-stage");

        await year.Do(Key(year, "baling"), new AssessmentCommand.Return("缺少佐证材料"));
        (await State(year, "baling")).Stage.ShouldBe(AssessmentStage.Returned);
        await year.Do(host, Assess(new CheckScore("exchange/meetings", 9)));
        await year.Settled();

        var state = await State(year, "baling");
        (state.Stage, state.SelfTotal).ShouldBe((AssessmentStage.SelfScored, 9m));
    }

    private static Task<PolicyYear> Begin() => PolicyYear.Begin("yueyang-2023", 2023, 12, 20);

    private static async Task<GrainKey> Founded(PolicyYear year, string id, string district)
    {
        var key = GrainKey.OfEnterprise(year.City, id);
        await year.Do(key,
            new EnterpriseCommand.Register(district, new HostProfile(
                $"岳阳{id}石化有限公司", HostKind.Enterprise, Ownership.State, Staff: 900,
                TechnicalStaff: 120)),
            new EnterpriseCommand.Establish(new DateOnly(2022, 5, 4)));
        return key;
    }

    private static GrainKey Key(PolicyYear year, string host) =>
        GrainKey.OfAssessment(year.City, host, 2023);

    private static Task<AssessmentState> State(PolicyYear year, string host) =>
        year.State<AssessmentState>(Key(year, host));

    private static ScoreSheet Sheet(decimal points) =>
        new([new("exchange/meetings", points)], [], []);

    private static EnterpriseCommand.SelfAssess Assess(
        params ImmutableArray<CheckScore> scores) =>
        new(2023, new ScoreSheet(scores, [], []));
}
