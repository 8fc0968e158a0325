using System.Collections.Immutable;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Standards;

namespace Network.Tests.Documents;

/// <summary>The year of the town's plan: rural technical associations with card, yearly inspection
/// and the five goods; popular science for the five groups; the four kinds of services.</summary>
public sealed class TownYearTests
{
    private static readonly HostProfile Growers = new("东村柑橘种植技术协会",
        HostKind.RuralTechnicalAssociation, Ownership.Private, Industry: "fruit", Staff: 60,
        TechnicalStaff: 12);

    private static readonly DateOnly Founding = new(2014, 3, 1);

    [Fact]
    public async Task RuralAssociation_WithoutACard_IsNotFounded()
    {
        await using var year = await Begin();
        var host = GrainKey.OfEnterprise(year.City, "growers");
        await year.Do(host,
            new EnterpriseCommand.Register("east", Growers),
            new EnterpriseCommand.BeginPreparing(Founding),
            new EnterpriseCommand.CompleteStep("charter", Founding));

        (await year.Refused(host, new EnterpriseCommand.Establish(Founding),
            "association.steps-missing")).Clause!.Phrase.ShouldBe("对农技协实行建卡管理");
    }

    [Fact]
    public async Task Inspection_WithTheFiveGoods_Passes()
    {
        await using var year = await Begin();
        var host = await year.Founded("growers", "east", Growers, Founding);
        (await year.Refused(host,
            new EnterpriseCommand.Inspect("five-goods", 2014, true, new DateOnly(2014, 12, 1)),
            "standard.unmet")).Clause!.Phrase.ShouldContain("好会长");

        await year.Do(host,
            new EnterpriseCommand.ElectLeaders(Founding,
                [new ElectedPost("chair", Person: new PersonalData("老张"))]),
            new EnterpriseCommand.CheckItems("five-goods", Findings("rules", "mechanism", "team"),
                new DateOnly(2014, 11, 30)),
            new EnterpriseCommand.Inspect("five-goods", 2014, true, new DateOnly(2014, 12, 1)));

        year.Totals.YearSum(Metric.OfCategory(Metric.InspectionsPassed, "five-goods"), 2014)
            .ShouldBe(1);
    }

    [Fact]
    public async Task Dissolution_BecauseACooperativeWasFounded_IsRefusedWithTheClause()
    {
        await using var year = await Begin();
        var host = await year.Founded("growers", "east", Growers, Founding);
        var end = new DateOnly(2014, 12, 1);

        (await year.Refused(host,
            new EnterpriseCommand.Dissolve(end, "改建合作社", "cooperative"), "ending.barred"))
            .Clause!.Phrase.ShouldBe("不得因建立专合组织,而取代、解散农技协");
        await year.Refused(host, new EnterpriseCommand.Dissolve(end, "改建合作社"),
            "unknown.ending");

        await year.Do(host, new EnterpriseCommand.Dissolve(end, "会员全部迁出", "other"));
    }

    [Fact]
    public async Task Events_OfTheYear_AreOwedUntilTheyAreHeld()
    {
        await using var year = await Begin();
        string[] events = ["spring-month", "science-week", "four-countryside", "science-day",
            "leading-group"];
        events.ShouldAllBe(e => year.Owed(e, null) == 1);

        foreach (var category in events[..4].Append("literacy-meeting"))
        {
            await year.Do(year.CityKey, new CityCommand.RecordActivity(
                category, new DateOnly(2014, 9, 20), 1, 300));
        }

        events.ShouldAllBe(e => year.Owed(e, null) == 0);
    }

    [Fact]
    public async Task Services_OfTheFourKinds_AreCountedWithTheirMoney()
    {
        await using var year = await Begin();
        foreach (var kind in new[] { "development", "transfer", "consulting", "service" })
        {
            await year.Do(year.CityKey, new CityCommand.ReportActivities(
                kind, 2014, 0, 0, 3, 5_000_000));
        }

        year.Totals.YearSum(Metric.ActivityMoney, 2014).ShouldBe(20_000_000);
        year.Totals.YearSum(Metric.OfCategory(Metric.Items, "transfer"), 2014).ShouldBe(3);
    }

    [Fact]
    public async Task Gates_OfAProjectForFarmers_AreChecked()
    {
        await using var year = await Begin();

        await year.Do(year.CityKey, new CityCommand.CheckItems("gates",
            Findings("reserve", "recommend", "papers", "carry-out"), new DateOnly(2014, 6, 1)));
        year.Totals.Standing(Metric.OfCategory(Metric.StandardsMet, "gates")).ShouldBe(0);

        await year.Do(year.CityKey, new CityCommand.CheckItems(
            "gates", Findings("summary"), new DateOnly(2014, 12, 10)));
        year.Totals.Standing(Metric.OfCategory(Metric.StandardsMet, "gates")).ShouldBe(1);
    }

    private static ImmutableArray<ItemFinding> Findings(params string[] items) =>
        [.. items.Select(i => new ItemFinding(i, true))];

    private static Task<PolicyYear> Begin() => PolicyYear.Begin("town-plan-2014", 2014, 12, 20);
}
