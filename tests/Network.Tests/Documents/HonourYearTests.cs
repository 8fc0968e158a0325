using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Nomination;
using Network.Grains.Policies;

namespace Network.Tests.Documents;

/// <summary>Commendations that the documents promise, within the numbers that they set.</summary>
public sealed class HonourYearTests
{
    /// <summary>Badong commends so many every three years.</summary>
    private const int Places = 20;

    [Fact]
    public async Task Badong_TwentyEveryThreeYears_TheTwentyFirstIsRefusedWithTheClause()
    {
        await using var year = await PolicyYear.Begin("badong-2007", 2009, 11, 20);
        var city = GrainKey.OfCity(year.City);
        for (var n = 1; n <= Places; n++)
        {
            await Recommended(year, "popularisers", 2007 + (n % 3), n);
            await year.Do(city, Accept("popularisers", 2007 + (n % 3), n));
        }

        await Recommended(year, "popularisers", 2008, 21);
        var why = await year.Refused(
            city, Accept("popularisers", 2008, 21), "nomination.no-place");
        await year.Settled();

        why.Message.Zh.ShouldBe("“科普先进工作者”2007–2009 年共 20 个名额，已用完。");
        why.Clause!.Phrase.ShouldEndWith("每3年表彰20名科普先进工作者");
        year.Totals.YearSum(Metric.HonourPlaces, 2007)
            .ShouldBe(Places - year.Totals.YearSum(Metric.HonourPlaces, 2008)
                - year.Totals.YearSum(Metric.HonourPlaces, 2009));
        (await year.State<NominationState>(Key(year, 21))).Stage
            .ShouldBe(NominationStage.Recommended);

        await year.Do(Key(year, 1), new NominationCommand.Withdraw("公示有异议"));
        await year.Settled();
        await year.Do(city, Accept("popularisers", 2008, 21));
        await year.Settled();
        await year.Do(Key(year, 21), new NominationCommand.Confer(
            HonourLevel.City, new DateOnly(2009, 11, 18), "巴科协〔2009〕8号"));
        year.Totals.YearSum(Metric.Honours, 2009).ShouldBe(1);
    }

    [Fact]
    public async Task JiangxiCopper_TwentySevenPapers_EightCommendedAndThirteenEncouraged()
    {
        await using var year = await PolicyYear.Begin("jiangxi-copper-2004", 2004, 12, 20);
        var district = GrainKey.OfDistrict(year.City, year.Policy.Districts[0].Id);
        var city = GrainKey.OfCity(year.City);
        for (var n = 1; n <= 27; n++)
        {
            var programme = n <= 8 ? "paper" : n <= 21 ? "paper-encouraged" : "paper";
            await year.Do(district, new DistrictCommand.NominateForHonour(
                programme, 2004, "选拔推荐", Title: $"论文{n}", Nomination: Id(n)));
            await year.Settled();
            if (n <= 21)
            {
                await year.Do(city, Accept(programme, 2004, n));
            }
        }

        await year.Settled();
        (await year.Refused(city, Accept("paper", 2004, 22), "nomination.no-place"))
            .Clause!.Phrase.ShouldStartWith("对8篇优秀科技论文给予了表彰和奖励");
        year.Totals.YearSum(Metric.HonourNominations, 2004).ShouldBe(27);
        year.Totals.YearSum(Metric.HonourPlaces, 2004).ShouldBe(8 + 13);
    }

    [Fact]
    public async Task Wuhan_Papers_AreNominatedByTheirTitle()
    {
        await using var year = await PolicyYear.Begin("wuhan-2013", 2013, 11, 20);
        var district = GrainKey.OfDistrict(year.City, year.Policy.Districts[0].Id);

        var why = await year.Refused(district, new DistrictCommand.NominateForHonour(
            "paper-award", 2013, "创新性强"), "nomination.title-missing");
        await year.Do(district, new DistrictCommand.NominateForHonour(
            "paper-award", 2013, "创新性强", Title: "长江流域水文模型", Nomination: Id(1)));
        await year.Settled();

        why.Clause!.Phrase.ShouldContain("《第三届武汉市自然科学优秀学术论文奖评选表彰活动》");
        (await year.State<NominationState>(Key(year, 1))).Nominee!.Title
            .ShouldBe("长江流域水文模型");
    }

    private static async Task Recommended(PolicyYear year, string programme, int of, int n)
    {
        await year.Do(GrainKey.OfDistrict(year.City, year.Policy.Districts[0].Id),
            new DistrictCommand.NominateForHonour(programme, of, "长期从事科普",
                new PersonalData($"科普工作者{n}"), Nomination: Id(n)));
        await year.Settled();
        await year.Do(Key(year, n), new NominationCommand.Recommend("同意推荐"));
    }

    private static CityCommand.AcceptNomination Accept(string programme, int year, int n) =>
        new(Id(n), programme, year);

    private static GrainKey Key(PolicyYear year, int n) =>
        GrainKey.OfNomination(year.City, Id(n));

    private static string Id(int n) => $"n-{n}";
}
