using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Tests.Grains;

public sealed class MemberRollTests
{
    internal static EnterpriseCommand.AdmitMembers Admit(int count) => new([
        .. Enumerable.Range(0, count).Select(i => new NewMember(
            new PersonalData($"会员{i}", $"1380000{i:0000}"), Kunshan.Day(2024, 5, 2),
            (TitleGrade)(i % 4), "机械", i % 2 == 0))]);

    private static Life Established() => Life.OfEnterprise().Given(
        new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
        new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));

    [Fact]
    public void Admit_Three_CountsThemAndKeepsNamesOutOfEvents()
    {
        var life = Established();

        var fact = life.When(Admit(3)).ShouldAccept<EnterpriseEvent.MembersAdmitted>();

        life.Amount(Metric.Members).ShouldBe(3);
        life.Amount(Metric.CoveredMembers).ShouldBe(3);
        life.Amount(Metric.MembersJoined, 202405).ShouldBe(3);
        life.Amount(Metric.MembersInSocieties).ShouldBe(2);
        life.Amount(Metric.MembersOfGrade("junior")).ShouldBe(1);
        life.People.Select(p => p.Data.Name).ShouldBe(["会员0", "会员1", "会员2"]);
        System.Text.Json.JsonSerializer.Serialize(fact, Wire.Options).ShouldNotContain("会员");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public void Admit_NoneOrTooMany_IsRefused(int count) =>
        Established().When(Admit(count)).ShouldRefuse("member.batch-size", "members");

    [Fact]
    public void Admit_OneBadAmongMany_AdmitsNobodyAndNamesTheLine()
    {
        var life = Established();
        var members = Admit(3).Members;

        life.When(new EnterpriseCommand.AdmitMembers(
            members.SetItem(1, members[1] with { Person = new PersonalData(" ") })))
            .ShouldRefuse("text.missing", "members[1].person.name");

        life.Amount(Metric.Members).ShouldBe(0);
    }

    [Fact]
    public void Admit_SameIdTwice_CountsOnce()
    {
        var one = Admit(1).Members[0] with { Id = "m1" };
        var life = Established().Given(new EnterpriseCommand.AdmitMembers([one, one]));

        life.Amount(Metric.Members).ShouldBe(1);
        life.When(new EnterpriseCommand.AdmitMembers([one])).ShouldChangeNothing();
    }

    [Fact]
    public void Remove_Member_NeedsADateAfterJoining()
    {
        var life = Established().Given(Admit(2));
        var id = life.People[0].Id;

        life.When(new EnterpriseCommand.RemoveMember(
            id, Kunshan.Day(2024, 5, 1), LeavingReason.Retired))
            .ShouldRefuse("date.too-early", "on");
        life.Given(new EnterpriseCommand.RemoveMember(
            id, Kunshan.Day(2024, 6, 1), LeavingReason.Retired));

        life.Amount(Metric.Members).ShouldBe(1);
        life.Amount(Metric.MembersLeft, 202406).ShouldBe(1);
        life.When(new EnterpriseCommand.RemoveMember(
            id, Kunshan.Day(2024, 6, 1), LeavingReason.Retired))
            .ShouldRefuse("unknown.member", "member");
    }

    [Fact]
    public void Elect_WithoutARequiredPost_QuotesThePolicy()
    {
        var required = Kunshan.Policy.Leadership.Posts.Where(p => p.Required).ToList();
        var life = Established();

        life.When(new EnterpriseCommand.ElectLeaders(Kunshan.Day(2024, 4, 1), [
            new ElectedPost(required[0].Id, Person: new PersonalData("王芳"))]))
            .ShouldRefuse("leadership.post-vacant", "posts").Clause.ShouldNotBeNull();
    }

    [Fact]
    public void Elect_FullBoard_FallsDueAtTheEndOfTheTerm()
    {
        var rules = Kunshan.Policy.Leadership;
        var on = Kunshan.Day(2024, 4, 1);
        var posts = rules.Posts.Where(p => p.Required).Select(p =>
            new ElectedPost(p.Id, Person: new PersonalData("王芳")));
        var life = Established().Given(new EnterpriseCommand.ElectLeaders(on, [.. posts]));

        life.Amount(Metric.ReelectionDue, Period.Day(on.AddYears(rules.TermYears.Value)).Code)
            .ShouldBe(1);
        life.When(new EnterpriseCommand.ElectLeaders(
            on, [.. posts], on.AddYears(rules.TermYears.Value).AddDays(1)))
            .ShouldRefuse("leadership.term-too-long", "until").Clause.ShouldNotBeNull();
    }
}
