using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Standards;

namespace Network.Tests.Documents;

/// <summary>The year of Hohhot's opinion on the work of the association in the new era.</summary>
public sealed class HohhotYearTests
{
    private static readonly string[] Counties = ["xincheng", "huimin", "yuquan", "saihan", "tumd",
        "togtoh", "horinger", "qingshuihe", "wuchuan"];

    [Fact]
    public async Task Hearings_OfCityAndCounties_AreOwedOnceAYear()
    {
        await using var year = await Begin();
        year.Owed("hearing-city-committee").ShouldBe(1);
        year.Owed("hearing-district-committee", "saihan").ShouldBe(1);

        await year.Do(year.CityKey, new CityCommand.RecordActivity(
            "hearing-city-committee", new DateOnly(2021, 3, 1), 1, Title: "市委常委会"));
        await year.Do(GrainKey.OfDistrict(year.City, "saihan"),
            new DistrictCommand.RecordActivity(
                "hearing-district-committee", new DateOnly(2021, 4, 1)));

        year.Owed("hearing-city-committee").ShouldBe(0);
        year.Owed("hearing-district-committee", "saihan").ShouldBe(0);
        year.Owed("hearing-district-committee", "togtoh").ShouldBe(1);
        year.Policy.Quotas.Single(q => q.Id == "hearing-city-committee").YearlyMin.Source.Phrase
            .ShouldBe("各级党委常委会每年至少听取1次科协党组工作汇报");
    }

    [Fact]
    public async Task Museums_OfEveryCounty_StandByTheEndOf2021()
    {
        await using var year = await Begin();
        foreach (var county in Counties)
        {
            year.Owed("museum", county).ShouldBe(1);
            await year.Do(GrainKey.OfDistrict(year.City, county),
                new DistrictCommand.CountResource("museum", 1, new DateOnly(2021, 12, 10)));
        }

        Counties.ShouldAllBe(c => year.Owed("museum", c) == 0);
        year.Totals.Standing(Metric.OfCategory(Metric.Resources, "museum")).ShouldBe(9);
    }

    [Fact]
    public async Task Leadership_DeputySecretaryAndDeputyMayor_AreNamed()
    {
        await using var year = await Begin();

        await year.Do(year.CityKey, new CityCommand.CheckItems("leadership", [
            new ItemFinding("party-deputy", true, "市委〔2021〕5号"),
            new ItemFinding("government-deputy", true, "市政府分工文件"),
            new ItemFinding("assessment", true), new ItemFinding("liaison", true)],
            new DateOnly(2021, 2, 1)));
        await year.Refused(year.CityKey, new CityCommand.CheckItems("leadership",
            [new ItemFinding("second-deputy", true)], new DateOnly(2021, 2, 1)),
            "unknown.standard-item");

        year.Totals.Standing(Metric.OfCategory(Metric.StandardsMet, "leadership")).ShouldBe(1);
    }

    [Fact]
    public async Task Coverage_SchoolsStreetsAndUniversities_HaveAssociations()
    {
        await using var year = await Begin();
        (string Id, HostKind Kind)[] hosts = [("u1", HostKind.University),
            ("st1", HostKind.Street), ("sc1", HostKind.School), ("e1", HostKind.Enterprise)];
        foreach (var (id, kind) in hosts)
        {
            var host = await year.Founded(id, "saihan", new HostProfile(
                $"呼和浩特{id}", kind, Ownership.State, Staff: 200, TechnicalStaff: 60),
                new DateOnly(2021, 5, 30));
            await year.Do(host,
                new EnterpriseCommand.ElectLeaders(new DateOnly(2021, 5, 30), [
                    new ElectedPost("chair", Person: new PersonalData("主席")),
                    new ElectedPost("secretary-general", Person: new PersonalData("秘书长")),
                    new ElectedPost("three-heads", Person: new PersonalData("院长"))]),
                new EnterpriseCommand.RecordActivity(
                    "workers-day", new DateOnly(2021, 5, 30), 1, 90),
                new EnterpriseCommand.CheckItems("regular", [new ItemFinding("active", true)],
                    new DateOnly(2021, 6, 1)));
        }

        year.Totals.Standing(Metric.Associations).ShouldBe(4);
        year.Totals.Standing(Metric.OfCategory(Metric.StandardsMet, "regular")).ShouldBe(4);
    }

    [Fact]
    public async Task Teams_ExpertsVolunteersMessengers_AreCountedAsTheyStand()
    {
        await using var year = await Begin();
        foreach (var (team, count) in new[] { ("experts", 120), ("volunteers", 3_400),
            ("messengers", 860) })
        {
            await year.Do(year.CityKey,
                new CityCommand.CountResource(team, count, new DateOnly(2021, 11, 30)));
        }

        year.Totals.Standing(Metric.OfCategory(Metric.Resources, "volunteers")).ShouldBe(3_400);
        await year.Refused(year.CityKey,
            new CityCommand.CountResource("museums", 1, new DateOnly(2021, 11, 30)),
            "unknown.resource");
    }

    private static Task<PolicyYear> Begin() => PolicyYear.Begin("hohhot-2021", 2021, 12, 20);
}
