using Network.Grains.Enterprise;
using Network.Grains.Metrics;

namespace Network.Tests.Grains;

/// <summary>A merger never loses a member, whatever the other side turns out to be.</summary>
public sealed class MergerTests
{
    [Fact]
    public void Merge_IntoAHostWithoutAnAssociation_IsUndone()
    {
        var small = Established("small").Given(
            MemberRollTests.Admit(3),
            new EnterpriseCommand.File("SZ1", Kunshan.Day(2024, 4, 1)),
            new EnterpriseCommand.MergeInto("prospect", Kunshan.Today, "集团重组"));
        var prospect = Life.OfEnterprise("prospect").Given(
            new EnterpriseCommand.Register("lujia", Kunshan.Profile),
            small.Reactions[^1].Command);

        prospect.Reactions[^1].Target.ShouldBe(small.Key);
        small.Given(prospect.Reactions[^1].Command);

        small.Amount(Metric.Members).ShouldBe(3);
        small.Amount(Metric.MembersLeft, 202407).ShouldBe(0);
        small.Amount(Metric.Associations).ShouldBe(1);
        small.Amount(Metric.Filed).ShouldBe(1);
        small.Amount(Metric.Ended, 202407).ShouldBe(0);
        prospect.Amount(Metric.Members).ShouldBe(0);
        small.When(prospect.Reactions[^1].Command).ShouldChangeNothing();
    }

    [Fact]
    public void Merge_IntoNobody_IsUndone()
    {
        var small = Established("small").Given(
            MemberRollTests.Admit(2),
            new EnterpriseCommand.MergeInto("nobody", Kunshan.Today, "误填"));
        var nobody = Life.OfEnterprise("nobody").Given(small.Reactions[^1].Command);

        nobody.Card.ShouldBeNull();
        nobody.Contribution.Amounts.ShouldBeEmpty();
        small.Given(nobody.Reactions[^1].Command).Amount(Metric.Members).ShouldBe(2);
    }

    [Fact]
    public void Merge_IntoAnAssociation_CarriesTheSamePeople()
    {
        var small = Established("small").Given(
            MemberRollTests.Admit(3),
            new EnterpriseCommand.MergeInto("big", Kunshan.Today, "集团重组"));
        var big = Established("big").Given(
            MemberRollTests.Admit(2), small.Reactions[^1].Command);

        big.Amount(Metric.Members).ShouldBe(5);
        ((EnterpriseState)big.State).Members.Select(m => m.Id).Distinct().Count().ShouldBe(5);
        (big.Amount(Metric.Members) + small.Amount(Metric.Members)).ShouldBe(5);
    }

    [Fact]
    public void Dissolve_AfterFilingUpdates_KeepsThemInTheirYear()
    {
        var life = Established("small").Given(
            new EnterpriseCommand.File("SZ1", Kunshan.Day(2024, 4, 1)),
            new EnterpriseCommand.UpdateFiling(2024, Kunshan.Day(2024, 6, 1)),
            new EnterpriseCommand.Dissolve(Kunshan.Day(2024, 7, 1), "搬迁"));

        life.Amount(Metric.FilingUpdates, 2024).ShouldBe(1);
        life.Amount(Metric.Filed).ShouldBe(0);
    }

    private static Life Established(string id) => Life.OfEnterprise(id).Given(
        new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
        new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));
}
