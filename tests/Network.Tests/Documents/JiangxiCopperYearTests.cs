using System.Collections.Immutable;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Panel;
using Network.Grains.Project;

namespace Network.Tests.Documents;

/// <summary>The year of the Jiangxi Copper association, with the numbers of its summary.</summary>
public sealed class JiangxiCopperYearTests
{
    private const int Year = 2004;
    private const int Initiated = 402;
    private const int Finished = 303;
    private const string Panel = "2004";

    /// <summary>Prizes of the summary; amounts that add up to its 1.5 million yuan.</summary>
    private static readonly ImmutableArray<TierPlan> Prizes = [
        new("special", 3, Yuan(100_000), "main"), new("first", 3, Yuan(60_000), "main"),
        new("second", 7, Yuan(30_000), "main"), new("third", 10, Yuan(15_000), "main"),
        new("encouragement", 5, Yuan(5_000), "main"),
        new("first", 3, Yuan(60_000), "diversified"),
        new("second", 9, Yuan(25_000), "diversified"),
        new("third", 10, Yuan(16_500), "diversified"),
        new("encouragement", 13, Yuan(5_000), "diversified")];

    private static readonly string[] Groups = ["mining", "mechanical", "metallurgy", "management"];

    [Fact]
    public async Task Counters_OfTheSummary_AreTheTotals()
    {
        await using var year = await PolicyYear.Begin("jiangxi-copper-2004", 2004, 12, 31);
        (string Category, int Sessions, int Participants, int Items, long Yuan)[] counted = [
            ("film", 0, 0, 40, 0), ("board", 0, 0, 896, 0), ("lecture", 54, 6230, 0, 0),
            ("contest", 17, 6066, 0, 0), ("press", 0, 0, 84, 0), ("seminar", 85, 2444, 0, 0),
            ("expert-report", 9, 232, 0, 0), ("sent-out", 0, 1233, 0, 0),
            ("training", 0, 138, 0, 0), ("paper-reviewed", 0, 0, 550, 0),
            ("paper-published", 0, 0, 359, 0), ("paper-contest", 0, 0, 27, 0),
            ("symposium", 1, 40, 0, 0), ("project-training", 1, 47, 0, 0),
            ("quiz", 1, 3000, 0, 0), ("visit", 0, 213, 0, 0),
            ("consulting", 0, 0, 31, 1_000_000), ("health-booklet", 7, 0, 20_000, 0)];

        foreach (var c in counted)
        {
            await year.Do(GrainKey.OfCity(year.City), new CityCommand.ReportActivities(
                c.Category, Year, c.Sessions, c.Participants, c.Items, Yuan(c.Yuan)));
        }

        foreach (var c in counted)
        {
            Of(Metric.Sessions, c.Category).ShouldBe(c.Sessions, c.Category);
            Of(Metric.Participants, c.Category).ShouldBe(c.Participants, c.Category);
            Of(Metric.Items, c.Category).ShouldBe(c.Items, c.Category);
            Of(Metric.ActivityMoney, c.Category).ShouldBe(Yuan(c.Yuan), c.Category);
        }

        year.Totals.YearSum(Metric.Sessions, Year).ShouldBe(counted.Sum(c => c.Sessions));
        (await year.Running.Recount()).Equal.ShouldBeTrue();

        long Of(string metric, string category) =>
            year.Totals.YearSum(Metric.OfCategory(metric, category), Year);
    }

    [Fact]
    public async Task Projects_OfTheSummary_AreInitiatedJudgedAndAwarded()
    {
        await using var year = await PolicyYear.Begin("jiangxi-copper-2004", 2004, 12, 31);
        await Initiate(year);
        await year.Do(Review(year), new PanelCommand.Open(
            "二○○四年度公司级优秀“讲、比”项目评审", Year, Yuan(1_500_000), Prizes));
        await Recommend(year);
        await DrawAndScore(year);

        await Award(year);

        year.Totals.YearSum(Metric.ProjectsAdmitted, Year).ShouldBe(Initiated);
        year.Totals.YearSum(Metric.ProjectsFinished, Year).ShouldBe(Finished);
        year.Totals.YearSum(Metric.ProjectsRecommended, Year).ShouldBe(63);
        Count(year, Metric.ProjectsRecommended, "main").ShouldBe(28);
        Count(year, Metric.ProjectsRecommended, "diversified").ShouldBe(35);
        foreach (var plan in Prizes)
        {
            Count(year, Metric.ProjectsAwarded, $"{plan.Track}-{plan.Tier}")
                .ShouldBe(plan.CountMax, $"{plan.Track} {plan.Tier}");
        }

        year.Totals.YearSum(Metric.PrizeMoney, Year).ShouldBe(Yuan(1_500_000));
        await Match(year);
        year.Totals.YearSum(Metric.MatchingMoney, Year).ShouldBe(Yuan(800_000));
        (await year.Running.Recount()).Equal.ShouldBeTrue();
    }

    private static async Task Initiate(PolicyYear year)
    {
        for (var i = 0; i < Initiated; i++)
        {
            var (key, track) = (Project(year, i), i % 63 < 28 ? "main" : "diversified");
            await year.Do(key,
                new ProjectCommand.Propose(Host(i), District(year, i), "ideals-contributions",
                    $"讲比项目{i + 1}", "节能降耗", new(Year, 1, 5), new(Year, 12, 20),
                    Yuan(20_000), [new(new PersonalData($"组长{i}"), true),
                        new(new PersonalData($"组员{i}"))], track, Groups[i % 4]),
                new ProjectCommand.Admit(new DateOnly(2004, 12, 31)));
            if (i < Finished)
            {
                await year.Do(key, new ProjectCommand.Finish(
                    new DateOnly(2004, 12, 31), "达到目标", Yuan(10_000), 80));
            }
        }
    }

    private static async Task Recommend(PolicyYear year)
    {
        for (var i = 0; i < 63; i++)
        {
            await year.Do(Project(year, i), new ProjectCommand.Recommend(Year, "同意推荐", Panel));
        }

        await year.Settled();
        (await year.State<PanelState>(Review(year))).Entries.Length.ShouldBe(63);
    }

    /// <summary>公司评委必须在充分了解专业组的初评意见后，方能在公司的评审会上打分。</summary>
    private static async Task DrawAndScore(PolicyYear year)
    {
        await Enlist(year);
        foreach (var group in Groups)
        {
            await year.Do(Review(year), new PanelCommand.DrawExperts(3, 20041231, group));
        }

        await year.Settled();
        await year.Do(Review(year), new PanelCommand.SeatCommittee("chair"));
        var panel = await year.State<PanelState>(Review(year));
        panel.Seats.Count(s => !s.Committee).ShouldBe(12);
        panel.Seats.ShouldAllBe(s => s.Host == null || s.Committee);
        (await year.Refused(Review(year), new PanelCommand.ScoreFinal("chair", "p0", 90),
            "panel.first-scores-missing")).Message.Zh.ShouldContain("还有 3 人");
        foreach (var entry in panel.Entries)
        {
            foreach (var seat in panel.Seats.Where(s => s.Group == entry.Group && !s.Committee))
            {
                await year.Do(Review(year),
                    new PanelCommand.ScoreFirst(seat.Expert, entry.Project, 80, "同意"));
            }

            var place = panel.Entries.IndexOf(entry);
            await year.Do(Review(year),
                new PanelCommand.ScoreFinal("chair", entry.Project, 99 - place));
        }
    }

    /// <summary>Four outsiders a group, and one of a host whose project the group judges.</summary>
    private static async Task Enlist(PolicyYear year)
    {
        var city = GrainKey.OfCity(year.City);
        foreach (var (group, g) in Groups.Select((name, g) => (name, g)))
        {
            for (var i = 0; i < 5; i++)
            {
                await year.Do(city, new CityCommand.RegisterExpert(
                    new PersonalData($"专家{group}{i}"), "高级工程师", "设计院", Id: $"{group}{i}"));
                var expert = (await year.State<CityState>(city)).Experts[^1].Id;
                await year.Do(city, new CityCommand.EnlistReviewer(
                    expert, group, i == 4 ? Host(g) : null));
            }
        }
    }

    private static async Task Award(PolicyYear year)
    {
        var panel = await year.State<PanelState>(Review(year));
        var awards = Prizes.GroupBy(p => p.Track).SelectMany(track => panel.Ranking
            .Where(r => r.Track == track.Key).OrderBy(r => r.Rank)
            .Zip(track.SelectMany(p => Enumerable.Repeat(p.Tier, p.CountMax)),
                (r, tier) => new PanelAward(r.Project, tier))).ToImmutableArray();

        var tooMany = awards.Select(a => a.Tier == "first" && a.Project == awards[3].Project
            ? a with { Tier = "special" } : a).ToImmutableArray();
        (await year.Refused(Review(year), new PanelCommand.DecideAwards(tooMany),
            "panel.too-many-prizes")).Message.En.ShouldContain("At most 3");
        await year.Do(Review(year), new PanelCommand.DecideAwards(awards),
            new PanelCommand.Publish(new DateOnly(2004, 12, 31)));
        await year.Settled();
    }

    /// <summary>同时各成员单位用于配套奖励…资金达80多万元; shares by what each contributed.
    /// </summary>
    private static async Task Match(PolicyYear year)
    {
        await year.Do(Project(year, 0), new ProjectCommand.MatchPrize(Yuan(800_000)));
        var project = await year.State<ProjectState>(Project(year, 0));
        var why = await year.Refused(Project(year, 0), new ProjectCommand.SharePrize(
            [new(project.Team[0].Person, Yuan(500_000))]), "project.shares-do-not-add-up");
        why.Clause!.Phrase.ShouldBe("奖金应按项目组成员的贡献大小进行分配");
        await year.Do(Project(year, 0), new ProjectCommand.SharePrize(
            [new(project.Team[0].Person, Yuan(600_000)),
                new(project.Team[1].Person, Yuan(300_000))]));
    }

    private static long Count(PolicyYear year, string metric, string category) =>
        year.Totals.YearSum(Metric.OfCategory(metric, category), Year);

    private static GrainKey Review(PolicyYear year) => GrainKey.OfPanel(year.City, Panel);

    private static GrainKey Project(PolicyYear year, int i) =>
        GrainKey.OfProject(year.City, $"p{i}");

    private static string Host(int i) => $"shop{i % 8}";

    private static string District(PolicyYear year, int i) =>
        year.Policy.Districts[i % year.Policy.Districts.Length].Id;

    private static long Yuan(long yuan) => yuan * 100;
}
