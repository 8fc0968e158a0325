using System.Collections.Immutable;
using Network.Grains.Access;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Pairing;

namespace Network.Tests.Grains;

public sealed class PairingTests
{
    private static readonly PairingCommand.OfferMentor Offer =
        new("farm", "红星农场", "zhangpu", "m1");

    private static readonly PairingCommand.Enrol Child = new(
        new PersonalData("小明"), Kunshan.Day(2024, 3, 10), "父母在外务工，随祖母生活",
        new PersonalData("李奶奶", "13900000000"));

    [Fact]
    public void NameMentor_AMember_BeginsAPairingThatNamesNoChild()
    {
        var host = Host();
        var member = Members(host)[0];

        host.Given(new EnterpriseCommand.NameMentor(member, "g-1"));

        host.Reactions[^1].Target.ShouldBe(GrainKey.OfPairing("kunshan", "g-1"));
        host.Reactions[^1].Command.ShouldBeOfType<PairingCommand.OfferMentor>()
            .Member.ShouldBe(member);
    }

    [Fact]
    public void NameMentor_WhoHelpsAlready_IsRefusedWithTheClause()
    {
        var host = Host();
        host.Given(new EnterpriseCommand.NameMentor(Members(host)[0], "g-1"));

        host.When(new EnterpriseCommand.NameMentor(Members(host)[0], "g-2"))
            .ShouldRefuse("pairing.mentor-busy", "member").Clause!.Phrase.ShouldBe("一对一");
        host.When(new EnterpriseCommand.NameMentor(Members(host)[0], "g-1"))
            .ShouldChangeNothing();
        host.When(new EnterpriseCommand.NameMentor(Members(host)[1], "g-2"))
            .ShouldAccept<EnterpriseEvent.MentorNamed>();
    }

    [Fact]
    public void NameMentor_AfterThePairingEnded_MayHelpAgain()
    {
        var host = Host();
        host.Given(new EnterpriseCommand.NameMentor(Members(host)[0], "g-1"),
            new EnterpriseCommand.FreeMentor("g-1", Members(host)[0]));

        host.When(new EnterpriseCommand.NameMentor(Members(host)[0], "g-2"))
            .ShouldAccept<EnterpriseEvent.MentorNamed>();
    }

    [Fact]
    public void NameMentor_UnderAPolicyWithoutPairings_IsRefused()
    {
        var host = Host();
        host.Policy = Kunshan.Policy;

        host.When(new EnterpriseCommand.NameMentor(Members(host)[0]))
            .ShouldRefuse("policy.no-pairing");
    }

    [Fact]
    public void Member_WhoHelps_LeavesThePairingWithoutAMentor()
    {
        var host = Host();
        var member = Members(host)[0];
        host.Given(new EnterpriseCommand.NameMentor(member, "g-1"),
            new EnterpriseCommand.RemoveMember(member, Kunshan.Today, LeavingReason.LeftHost));

        host.Reactions[^1].Command.ShouldBe(new PairingCommand.LoseMentor(member));
    }

    [Fact]
    public void Enrol_Child_KeepsNamesOutOfTheEvents()
    {
        var life = Pairing().Given(Offer, Child);

        life.People.Select(p => p.Data.Name).ShouldBe(["小明", "李奶奶"]);
        life.Events.ShouldAllBe(e => !e.ToString()!.Contains("小明"));
        life.Card!.Name.ShouldBe("红星农场");
        life.Amount(Metric.Pairings).ShouldBe(1);
        life.Amount(Metric.PairingsBegun, 202403).ShouldBe(1);
    }

    [Fact]
    public void Talks_MonthWithoutOne_FallsDueAtItsEndAndIsMarkedWhenOthersFollow()
    {
        var life = Pairing().Given(Offer, Child);
        life.Amount(Metric.PairingDue, 20240331).ShouldBe(1);
        life.Amount(Metric.PairingDue, 20240531).ShouldBe(1);

        life.Given(Talk(2024, 3, 20), Talk(2024, 4, 2), Talk(2024, 4, 28));
        life.Amount(Metric.PairingDue, 20240331).ShouldBe(0);
        life.Amount(Metric.PairingDue, 20240531).ShouldBe(2);
        life.Amount(Metric.PairingsMissed).ShouldBe(0);

        life.Given(Talk(2024, 7, 1));
        life.Amount(Metric.PairingsMissed).ShouldBe(2);
        life.Amount(Metric.OfCategory(Metric.PairingContacts, "talk"), 202404).ShouldBe(2);
        life.Given(Talk(2024, 5, 30));
        life.Amount(Metric.PairingsMissed).ShouldBe(1);
    }

    [Fact]
    public void Visits_EveryQuarter_CountFromTheMonthOfEnrolment()
    {
        var life = Pairing().Given(Offer, Child,
            new PairingCommand.RecordContact("home-visit", Kunshan.Day(2024, 5, 31)));

        life.Amount(Metric.PairingDue, 20240831).ShouldBe(1);
    }

    [Fact]
    public void Contact_BeforeEnrolmentOrOfNoDuty_IsRefused()
    {
        var life = Pairing().Given(Offer, Child);

        life.When(Talk(2024, 3, 9)).ShouldRefuse("date.too-early", "on");
        life.When(new PairingCommand.RecordContact("dance", Kunshan.Today))
            .ShouldRefuse("pairing.no-such-duty", "duty");
    }

    [Fact]
    public void Contact_TakenBack_CountsNoMore()
    {
        var life = Pairing().Given(Offer, Child, Talk(2024, 3, 20));
        var contact = ((PairingState)life.State).Contacts[0].Id;

        life.Given(new PairingCommand.CancelContact(contact, "误录"));

        life.Amount(Metric.PairingContacts, 202403).ShouldBe(0);
        life.When(new PairingCommand.CancelContact(contact, "误录"))
            .ShouldRefuse("unknown.contact", "contact");
    }

    [Fact]
    public void Mentor_Lost_IsReplacedAndTheFileStays()
    {
        var life = Pairing().Given(Offer, Child, Talk(2024, 3, 20),
            new PairingCommand.LoseMentor("m1"));
        life.Amount(Metric.PairingsWithoutMentor).ShouldBe(1);
        life.When(Talk(2024, 4, 1)).ShouldRefuse("pairing.wrong-stage");

        life.Given(Offer with { Member = "m2" });

        var state = (PairingState)life.State;
        (state.Stage, state.Mentor, state.Contacts.Length)
            .ShouldBe((PairingStage.Active, "m2", 1));
    }

    [Fact]
    public void Mentor_WhoIsNotNeeded_IsSentBack()
    {
        var life = Pairing().Given(Offer, Offer with { Member = "m2" });

        life.Reactions.ShouldHaveSingleItem().Command.ShouldBe(
            new EnterpriseCommand.FreeMentor("g-1", "m2"));
    }

    [Fact]
    public void End_WithAReason_FreesTheMentorAndOwesNothingMore()
    {
        var life = Pairing().Given(Offer, Child, new PairingCommand.End(Kunshan.Today, "父母返乡"));

        life.Reactions[^1].Command.ShouldBe(new EnterpriseCommand.FreeMentor("g-1", "m1"));
        life.Contribution.Amounts.ShouldNotContain(a => a.Metric == Metric.PairingDue);
        life.Amount(Metric.PairingsEnded, 202407).ShouldBe(1);
    }

    [Theory]
    [InlineData(Role.CityStaff, null, true)]
    [InlineData(Role.DistrictStaff, "zhangpu", true)]
    [InlineData(Role.DistrictStaff, "lujia", false)]
    [InlineData(Role.Secretary, "farm", true)]
    [InlineData(Role.Secretary, "hengrui", false)]
    [InlineData(Role.CityLeader, null, false)]
    [InlineData(Role.Planner, null, false)]
    [InlineData(Role.Expert, null, false)]
    [InlineData(Role.WorkstationContact, null, false)]
    [InlineData(Role.Administrator, null, false)]
    public void Records_AreReadOnlyByWhoHasToDoWithThem(Role role, string? unit, bool may) =>
        (AccessControl.CheckRead(
            new Actor("x", [new Grant(role, "kunshan", unit)]),
            GrainKey.OfPairing("kunshan", "g-1"), new Place("zhangpu", "farm")) is null)
            .ShouldBe(may);

    [Fact]
    public void Lists_OfThem_AreNarrowedToTheOwnDistrictOrHost()
    {
        Scope(new Grant(Role.CityStaff, "kunshan"))!.Districts.ShouldBeEmpty();
        Scope(new Grant(Role.DistrictStaff, "kunshan", "lujia"))!.Districts.ShouldBe(["lujia"]);
        Scope(new Grant(Role.Secretary, "kunshan", "farm"))!.Host.ShouldBe("farm");
        Scope(new Grant(Role.CityLeader, "kunshan")).ShouldBeNull();
        Scope(new Grant(Role.CityStaff, "wuhan")).ShouldBeNull();
    }

    private static ReadScope? Scope(Grant grant) =>
        AccessControl.Confidants(new Actor("x", [grant]), "kunshan");

    private static PairingCommand.RecordContact Talk(int year, int month, int day) =>
        new("talk", Kunshan.Day(year, month, day), "学习有进步");

    private static ImmutableArray<string> Members(Life host) =>
        [.. ((EnterpriseState)host.State).Members.Select(m => m.Id)];

    private static Life Pairing() => With(new Life(GrainKey.OfPairing("kunshan", "g-1")));

    private static Life Host() => With(Life.OfEnterprise("farm")).Given(
        new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
        new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)),
        MemberRollTests.Admit(2));

    private static Life With(Life life)
    {
        life.Policy = Kunshan.WithMore;
        return life;
    }
}
