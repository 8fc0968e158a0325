using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;
using Network.Grains.Reports;
using Network.Silo.Policies;
using Network.Tests.Tidy;

namespace Network.Tests.Reports;

/// <summary>Reports as the records write them.</summary>
public sealed class CompositionTests
{
    private static readonly Policy Kunshan = Policy("kunshan-2024");
    private static readonly Policy Copper = Policy("jiangxi-copper-2004");

    [Fact]
    public void Nothing_Recorded_LeavesOnlyWhatPeopleWrite()
    {
        var sections = ReportComposer.Compose(Subject(2024), Kunshan, []);

        sections.Select(s => s.Id).ShouldBe(["experience", "shortcomings", "plan"]);
        sections.ShouldAllBe(s => s.Paragraphs.IsEmpty && s.Tables.IsEmpty);
    }

    [Fact]
    public void Nothing_RecordedButEdited_KeepsItsChapter() =>
        ReportComposer.Compose(Subject(2024), Kunshan, ["homes"])[0].Id.ShouldBe("homes");

    [Fact]
    public void Figures_OfAYear_StandBesideTheYearBefore()
    {
        var section = ReportComposer.Compose(Subject(2024,
            Of(2024, Metric.ProjectsRecommended, 63), Of(2023, Metric.ProjectsRecommended, 40),
            Of(2024, Metric.PrizeMoney, 150_000_000), Of(2023, Metric.PrizeMoney, 89_000_000)),
            Copper, [])[0];

        section.Heading.Zh.ShouldBe("“讲、比”竞赛活动");
        section.Paragraphs.Select(p => p.Zh).ShouldBe([
            "推荐63个项目（比上年多23个）参加评审。", "项目奖励金额达150万元（比上年多61万元）。"]);
        section.Paragraphs[1].En.ShouldBe(
            "Prizes of 1,500,000 yuan (610,000 yuan more than the year before).");
    }

    [Fact]
    public void Figures_OfAYearThatGoesOn_AreNotCompared()
    {
        Amount[] amounts = [
            Of(2024, Metric.PrizeMoney, 100), Of(2023, Metric.PrizeMoney, 89_000_000)];
        var subject = Subject(2024) with
        {
            Figures = ReportFigures.Of(2024, amounts, amounts, whole: false),
            AsOf = new DateOnly(2024, 7, 15),
        };

        ReportComposer.Compose(subject, Copper, [])[0].Paragraphs.Single().Zh.ShouldBe(
            "项目奖励金额达1元（上年全年89万元）。");
        ReportComposer.Opening(subject).Zh.ShouldContain("数据截至7月15日");
    }

    [Fact]
    public void Activities_OfThePolicy_StandInItsUnitsAndOrder()
    {
        var sections = ReportComposer.Compose(Subject(2004,
            Of(2004, "activity.items/film", 40), Of(2004, "activity.sessions/lecture", 54),
            Of(2004, "activity.participants/lecture", 6230),
            Of(2004, "activity.items/consulting", 31),
            Of(2004, "activity.money/consulting", 100_000_000)), Copper, []);

        sections.Take(2).Select(s => s.Id).ShouldBe(["popularisation", "consulting"]);
        sections[0].Paragraphs.Single().Zh.ShouldBe(
            "据统计，全年播放科普片40部；科普讲座54次、6230人次参加。");
        sections[1].Paragraphs.Single().Zh.ShouldBe(
            "据统计，全年科技咨询和技术服务31项、金额100万元。");
        sections[0].Tables.Single().Rows.Length.ShouldBe(2);
    }

    [Fact]
    public void Basis_ChangesWithAFigureAndNotWithOthers()
    {
        var one = Section(54);

        Section(54).Basis.ShouldBe(one.Basis);
        Section(55).Basis.ShouldNotBe(one.Basis);

        static ReportSection Section(long sessions) => ReportComposer.Compose(
            Subject(2004, Of(2004, "activity.sessions/lecture", sessions)), Copper, [])[0];
    }

    [Fact]
    public void Honours_OfPeople_AreNamed()
    {
        var subject = Subject(2004, Of(2004, "honours/young-scientist", 1)) with
        {
            Honours = [new("young-scientist", "{person:p1}")],
        };

        ReportComposer.Compose(subject, Copper, [])[0].Paragraphs[^1].Zh.ShouldBe(
            "江西省青年科学家1人（{person:p1}）。");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryPolicy_WithEveryFigure_ComposesEveryChapter(string file)
    {
        var policy = Policy(file);
        var amounts = typeof(Metric).GetFields().Where(f => f.IsLiteral)
            .Select(f => (string)f.GetRawConstantValue()!)
            .SelectMany(m => new[] { Of(2024, m, 3), new(Period.Standing, m, 5) })
            .Concat(policy.Activities.Select(a => Of(2024, $"activity.sessions/{a.Id}", 2)))
            .Concat(policy.Resources.Select(r => Of(2024, $"resources.of-year/{r.Id}", 2)))
            .ToArray();

        foreach (var kind in new[] { GrainKind.City, GrainKind.District, GrainKind.Enterprise })
        {
            var sections = ReportComposer.Compose(
                Subject(2024, amounts) with { Kind = kind }, policy, []);

            sections.Select(s => s.Id).ShouldBeUnique();
            sections.SelectMany(s => s.Paragraphs).ShouldAllBe(p =>
                p.Zh.EndsWith('。') && p.En.EndsWith('.') && !p.Zh.Contains("，，")
                && !p.Zh.Contains("：，") && !char.IsLower(p.En[0]));
        }
    }

    public static TheoryData<string> Files => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "policies"), "*.yaml")
        .Select(f => Path.GetFileNameWithoutExtension(f)!)];

    private static ReportSubject Subject(int year, params Amount[] amounts) => new(
        GrainKind.City, new("昆山市科协", "Kunshan association"),
        ReportFigures.Of(year, amounts, amounts, whole: true), [], [], new DateOnly(year, 12, 31));

    private static Amount Of(int year, string metric, long value) =>
        new(Period.Year(year), metric, value);

    private static Policy Policy(string file) => PolicyFile.Load(
        Path.Combine(Repository.Root, "policies", $"{file}.yaml")).Policy!;
}
