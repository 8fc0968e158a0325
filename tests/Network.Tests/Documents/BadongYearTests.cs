using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Standards;

namespace Network.Tests.Documents;

/// <summary>Years under Badong's opinion: money that grows by a tenth, a hearing, associations of
/// units with ten technical people and more, village facilities.</summary>
public sealed class BadongYearTests
{
    [Fact]
    public async Task Budget_TenthYearWithoutGrowth_IsRefusedWithTheClause()
    {
        await using var year = await PolicyYear.Begin("badong-2007", 2016, 1, 10);
        const int First = 2007;
        var amount = 10_000_000L;
        for (var i = 0; i < 9; i++)
        {
            await year.Do(year.CityKey,
                new CityCommand.SetBudget(First + i, "popularisation", amount));
            amount = (amount * 110 + 99) / 100;
        }

        var why = await year.Refused(year.CityKey,
            new CityCommand.SetBudget(First + 9, "popularisation", (amount * 100 / 110) + 1),
            "budget.too-little-growth");

        why.Clause!.Phrase.ShouldBe("以不低于10%的幅度递增");
        await year.Do(year.CityKey,
            new CityCommand.SetBudget(First + 9, "popularisation", amount));
        year.Totals.YearSum(Metric.Budgeted, 2016).ShouldBe(amount);
    }

    [Fact]
    public async Task Hearing_OfTheCountyCommittee_IsOwedOnceAYear()
    {
        await using var year = await Begin();
        year.Owed("hearing-county-committee").ShouldBe(1);

        await year.Do(year.CityKey, new CityCommand.RecordActivity("hearing-county-committee",
            new DateOnly(2008, 3, 2), Evidence: "县委常委会纪要〔2008〕4号"));

        year.Owed("hearing-county-committee").ShouldBe(0);
    }

    [Fact]
    public async Task Unit_WithTenTechnicalPeople_CountsAsOneThatShouldHaveAnAssociation()
    {
        await using var year = await Begin();
        await year.Founded("hospital", "xinling", Unit("县人民医院", 10), new DateOnly(2008, 4, 1));
        await year.Do(GrainKey.OfEnterprise(year.City, "school"),
            new EnterpriseCommand.Register("xinling", Unit("县一中", 80)));
        await year.Do(GrainKey.OfEnterprise(year.City, "shop"),
            new EnterpriseCommand.Register("xinling", Unit("农资门市", 9)));

        year.Totals.Standing(Metric.EligibleHosts).ShouldBe(2);
        year.Totals.Standing(Metric.CoveredHosts).ShouldBe(1);
        year.Policy.Eligibility.TechnicalStaffMin.Source.Phrase.ShouldContain("10人以上");
    }

    [Fact]
    public async Task Town_FillsItsPostsAndCountsItsFacilities()
    {
        await using var year = await Begin();
        var town = GrainKey.OfDistrict(year.City, "yesanguan");

        await year.Do(town,
            new DistrictCommand.SetStaff(1, 2),
            new DistrictCommand.CheckItems("town",
                [new ItemFinding("posts-filled", true), new ItemFinding("staff", true)],
                new DateOnly(2008, 6, 1)),
            new DistrictCommand.CountResource("village-station", 42, new DateOnly(2008, 6, 1)),
            new DistrictCommand.CountResource("village-board", 42, new DateOnly(2008, 6, 1)),
            new DistrictCommand.CountResource("village-messenger", 42, new DateOnly(2008, 6, 1)));

        year.Totals.Standing(Metric.OfCategory(Metric.StandardsMet, "town")).ShouldBe(1);
        year.Totals.Standing(Metric.OfCategory(Metric.Resources, "village-station")).ShouldBe(42);
    }

    private static HostProfile Unit(string name, int technicalStaff) => new(name,
        HostKind.Institution, Ownership.State, Staff: 300, TechnicalStaff: technicalStaff);

    private static Task<PolicyYear> Begin() => PolicyYear.Begin("badong-2007", 2008, 12, 20);
}
