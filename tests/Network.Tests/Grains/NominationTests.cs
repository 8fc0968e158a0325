using FsCheck;
using FsCheck.Fluent;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Nomination;
using Network.Grains.Policies;

namespace Network.Tests.Grains;

public sealed class NominationTests
{
    private static readonly NominationCommand.Receive Received = new("hengrui", "恒锐精密",
        "zhangpu", new Nominee("popularisers", 2024, "科普讲座三十场", "m1"));

    [Fact]
    public void Nominate_AMember_NamesOnlyTheId()
    {
        var host = Host().Given(MemberRollTests.Admit(1));
        var member = ((EnterpriseState)host.State).Members[0].Id;

        host.Given(new EnterpriseCommand.NominateForHonour(
            "baling-youth", 2024, "业绩突出", member, Nomination: "n-1"));

        var sent = host.Reactions[^1];
        sent.Target.ShouldBe(GrainKey.OfNomination("kunshan", "n-1"));
        sent.Command.ShouldBeOfType<NominationCommand.Receive>().Nominee.Person.ShouldBe(member);
    }

    [Fact]
    public void Nominate_SomebodyElse_KeepsTheNameOutOfTheEvents()
    {
        var host = Host().Given(new EnterpriseCommand.NominateForHonour(
            "baling-youth", 2024, "业绩突出", Person: new PersonalData("张卫华")));

        host.People[^1].Data.Name.ShouldBe("张卫华");
        host.Events.ShouldAllBe(e => !e.ToString()!.Contains("张卫华"));
    }

    [Fact]
    public void Nominate_WhoIsNotOnTheRoll_IsRefused() => Host()
        .When(new EnterpriseCommand.NominateForHonour("baling-youth", 2024, "业绩", "nobody"))
        .ShouldRefuse("unknown.member", "member");

    [Fact]
    public void Nominate_ForAPersonalHonourWithoutAPerson_IsRefusedWithTheClause() => Host()
        .When(new EnterpriseCommand.NominateForHonour("baling-youth", 2024, "业绩"))
        .ShouldRefuse("nomination.person-missing", "person")
        .Clause!.Phrase.ShouldStartWith("通过“巴陵青年英才”支持计划");

    [Fact]
    public void Nominate_APersonForAnHonourOfUnits_IsRefused() => Host()
        .When(new EnterpriseCommand.NominateForHonour(
            "excellent-association", 2024, "业绩", Person: new PersonalData("张卫华")))
        .ShouldRefuse("nomination.for-units", "person");

    [Fact]
    public void Nominate_AWorkWithoutItsTitle_IsRefused()
    {
        var host = Host();
        host.Policy = host.Policy with
        {
            Honours = [Kunshan.Popularisers with { Nominee = HonourNominee.Work }],
        };

        host.When(new EnterpriseCommand.NominateForHonour("popularisers", 2024, "创新"))
            .ShouldRefuse("nomination.title-missing", "title");
    }

    [Fact]
    public void Nominate_WithoutAnAssociation_IsRefused() => With(Life.OfEnterprise())
        .Given(new EnterpriseCommand.Register("zhangpu", Kunshan.Profile))
        .When(new EnterpriseCommand.NominateForHonour("excellent-association", 2024, "业绩"))
        .ShouldBeOfType<Decision.Refused>();

    [Fact]
    public void Nominate_UnderAPolicyWithoutHonours_IsRefused()
    {
        var host = Host();
        host.Policy = Kunshan.Policy with { Honours = [] };

        host.When(new EnterpriseCommand.NominateForHonour("baling-youth", 2024, "业绩"))
            .ShouldRefuse("policy.no-honours");
    }

    [Fact]
    public void Places_OverThePeriod_AreRefusedWithTheClause()
    {
        var city = City().Given(Accept("n-1", 2022), Accept("n-2", 2024));

        var why = city.When(Accept("n-3", 2023)).ShouldRefuse("nomination.no-place");

        why.Message.Zh.ShouldBe("“科普先进工作者”2022–2024 年共 2 个名额，已用完。");
        why.Clause!.Phrase.ShouldBe("每3年表彰2名");
        city.When(Accept("n-3", 2025)).ShouldAccept<CityEvent.PlaceGiven>();
        city.When(Accept("n-2", 2024)).ShouldChangeNothing();
    }

    [Fact]
    public void Places_OneReturned_IsFreeAgain()
    {
        var city = City().Given(Accept("n-1", 2022), Accept("n-2", 2024),
            new CityCommand.ReturnPlace("n-1"));

        city.When(Accept("n-3", 2023)).ShouldAccept<CityEvent.PlaceGiven>();
    }

    [Fact]
    public void TakePlace_Recommended_IsAcceptedAndThenHonoured()
    {
        var life = Nomination().Given(Received, new NominationCommand.Recommend("同意推荐"),
            new NominationCommand.TakePlace("popularisers", 2024));
        life.Amount(Metric.HonourNominations, 2024).ShouldBe(1);
        life.Amount(Metric.HonourPlaces, 2024).ShouldBe(1);

        life.Given(new NominationCommand.Confer(HonourLevel.Provincial, Kunshan.Today, "第3号"));

        life.Amount(Metric.Honours, 202407).ShouldBe(1);
        life.Amount(Metric.OfCategory(Metric.Honours, "provincial"), 202407).ShouldBe(1);
    }

    [Fact]
    public void TakePlace_NotRecommended_GivesThePlaceBack()
    {
        var life = Nomination().Given(Received,
            new NominationCommand.TakePlace("popularisers", 2024));

        ((NominationState)life.State).Stage.ShouldBe(NominationStage.Nominated);
        life.Reactions.ShouldHaveSingleItem().Command.ShouldBe(
            new CityCommand.ReturnPlace("n-1"));
    }

    [Fact]
    public void TakePlace_OfANominationThatIsNotThere_GivesThePlaceBack() => Nomination()
        .Given(new NominationCommand.TakePlace("popularisers", 2024))
        .Reactions.ShouldHaveSingleItem().Target.ShouldBe(GrainKey.OfCity("kunshan"));

    [Fact]
    public void Withdraw_OneThatHasAPlace_GivesItBack()
    {
        var life = Nomination().Given(Received, new NominationCommand.Recommend("同意推荐"),
            new NominationCommand.TakePlace("popularisers", 2024),
            new NominationCommand.Withdraw("公示有异议"));

        life.Reactions[^1].Command.ShouldBe(new CityCommand.ReturnPlace("n-1"));
        life.Amount(Metric.HonourPlaces, 2024).ShouldBe(0);
        life.When(new NominationCommand.Confer(HonourLevel.City, Kunshan.Today))
            .ShouldRefuse("nomination.wrong-stage");
    }

    [Fact]
    public void Places_AfterAnyCommands_AreNeverMoreThanThePolicySets() => Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>(),
        program => ((CityState)RandomLives.Of(GrainKind.City, program.Prepend(0)).State).Places
            .GroupBy(p => (p.Programme, (p.Year - 2022 + 300) / 3))
            .All(g => g.Count() <= 2))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(200));

    private static CityCommand.AcceptNomination Accept(string nomination, int year) =>
        new(nomination, "popularisers", year);

    private static Life City() => With(new Life(GrainKey.OfCity("kunshan")))
        .Given(Kunshan.Founding);

    private static Life Nomination() => With(new Life(GrainKey.OfNomination("kunshan", "n-1")));

    private static Life Host() => With(Life.OfEnterprise()).Given(
        new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
        new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));

    private static Life With(Life life)
    {
        life.Policy = Kunshan.WithMore;
        return life;
    }
}
