using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Standards;

namespace Network.Tests.Grains;

public sealed class StandardTests
{
    private static readonly DateOnly Day = Kunshan.Day(2024, 6, 1);

    private static Life Host() => new Life(GrainKey.OfEnterprise("kunshan", "h1"))
    {
        Policy = Kunshan.WithMore,
    }.Given(new EnterpriseCommand.Register("zhangpu", Kunshan.Profile));

    [Fact]
    public void Check_RecordedItem_IsMetWithoutAnEntry()
    {
        var life = Host().Given(
            new EnterpriseCommand.BeginPreparing(Kunshan.Day(2024, 1, 5)),
            new EnterpriseCommand.CompleteStep("charter", Kunshan.Day(2024, 2, 1)),
            Check(new ItemFinding("workplace", true, "租赁合同")));

        var standing = StandardView.Of(
            life.Key, (EnterpriseState)life.State, Kunshan.WithMore, Kunshan.Today)[0];

        standing.Items.Single(i => i.Item == "charter").ByRecord.ShouldBeTrue();
        standing.Items.Single(i => i.Item == "workplace").Evidence.ShouldBe("租赁合同");
        standing.Met.ShouldBe(2);
        standing.Complete.ShouldBeFalse();
        life.Amount(Of(Metric.StandardItemsMet, "standardisation")).ShouldBe(2);
        life.Amount(Of(Metric.StandardsMet, "standardisation")).ShouldBe(0);
    }

    [Fact]
    public void Check_EveryRequiredItem_MakesTheListComplete()
    {
        var required = Kunshan.WithMore.Standards[0].Items.Where(i => i.Required);
        var life = Host().Given(Check([.. required.Select(i => new ItemFinding(i.Id, true))]));

        life.Amount(Of(Metric.StandardsMet, "standardisation")).ShouldBe(1);

        life.Given(Check(new ItemFinding("workplace", false)));
        life.Amount(Of(Metric.StandardsMet, "standardisation")).ShouldBe(0);
    }

    [Fact]
    public void Check_WhatTheListDoesNotHave_IsRefused()
    {
        var life = Host();

        life.When(Check()).ShouldRefuse("standard.nothing-checked", "items");
        life.When(Check(new ItemFinding("dance", true)))
            .ShouldRefuse("unknown.standard-item", "items[0].item");
        life.When(Check(new ItemFinding("venue", true), new ItemFinding("venue", false)))
            .ShouldRefuse("standard.item-twice", "items[1].item");
        life.When(new EnterpriseCommand.CheckItems("county", [new("coordinate", true)], Day))
            .ShouldRefuse("unknown.standard", "standard");
    }

    [Fact]
    public void Inspect_UnmetItem_CannotPassAndQuotesIt()
    {
        var life = Host();

        life.When(new EnterpriseCommand.Inspect("five-goods", 2024, true, Day))
            .ShouldRefuse("standard.unmet", "passed")
            .Clause!.Phrase.ShouldContain("好会长");
        life.When(new EnterpriseCommand.Inspect("five-goods", 2024, false, Day))
            .ShouldRefuse("standard.remark-missing", "remark");
        life.When(new EnterpriseCommand.Inspect("standardisation", 2024, false, Day, "缺场地"))
            .ShouldRefuse("standard.not-inspected", "standard");
    }

    [Fact]
    public void Inspect_Passed_CountsInItsYear()
    {
        var goods = Kunshan.WithMore.Standards[^1];
        var life = Host().Given(
            new EnterpriseCommand.CheckItems(goods.Id,
                [.. goods.Items.Select(i => new ItemFinding(i.Id, true))], Day),
            new EnterpriseCommand.Inspect(goods.Id, 2024, true, Day));

        life.Amount(Of(Metric.InspectionsPassed, goods.Id), 2024).ShouldBe(1);
        life.When(new EnterpriseCommand.Inspect(goods.Id, 2024, false, Day, "复查不合格"))
            .ShouldAccept<EnterpriseEvent.StandardInspected>();
        life.When(new EnterpriseCommand.Inspect(goods.Id, 2022, true, Day))
            .ShouldRefuse("standard.wrong-year", "year");
    }

    [Fact]
    public void Count_NewestStands_AndTheYearKeepsItsLast()
    {
        var life = Host().Given(
            new EnterpriseCommand.CountResource("gallery", 3, Kunshan.Day(2023, 12, 1)),
            new EnterpriseCommand.CountResource("gallery", 2, Kunshan.Day(2023, 3, 1)),
            new EnterpriseCommand.CountResource("gallery", 5, Day));

        life.Amount(Of(Metric.Resources, "gallery")).ShouldBe(5);
        life.Amount(Of(Metric.ResourcesOfYear, "gallery"), 2023).ShouldBe(3);
        life.Amount(Of(Metric.ResourcesOfYear, "gallery"), 2024).ShouldBe(5);
        life.When(new EnterpriseCommand.CountResource("castle", 1, Day))
            .ShouldRefuse("unknown.resource", "resource");
    }

    private static EnterpriseCommand.CheckItems Check(params ItemFinding[] items) =>
        new("standardisation", [.. items], Day);

    private static string Of(string metric, string id) => Metric.OfCategory(metric, id);
}
