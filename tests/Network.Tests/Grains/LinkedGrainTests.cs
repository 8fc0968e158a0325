using System.Text.Json;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Workstation;

namespace Network.Tests.Grains;

/// <summary>What one grain asks of another comes right, even where the other is not there.
/// </summary>
public sealed class LinkedGrainTests
{
    private static readonly WorkstationCommand.Open Opening = new(
        "精密制造工作站", "hengrui", "lujia", WorkstationKind.Expert, WorkstationLevel.City,
        "制造", Kunshan.Day(2024, 3, 1));

    [Fact]
    public void Workstation_OpenedInAnotherDistrict_CountsInItsHosts()
    {
        var station = Station().Given(Opening);
        var host = Life.OfEnterprise().Given(
            new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
            station.Reactions.ShouldHaveSingleItem().Command);

        station.Given(host.Reactions[^1].Command);

        station.Contribution.Where.District.ShouldBe("zhangpu");
    }

    [Fact]
    public void Workstation_OpenedBeforeItsHostIsRegistered_IsLinkedLater()
    {
        var host = Life.OfEnterprise().Given(new EnterpriseCommand.AttachWorkstation("ws1"));
        host.Card.ShouldBeNull();
        host.Reactions.ShouldBeEmpty();

        host.Given(new EnterpriseCommand.Register("zhangpu", Kunshan.Profile));

        host.Reactions.ShouldHaveSingleItem().Command
            .ShouldBe(new WorkstationCommand.Transfer("zhangpu"));
        ((EnterpriseState)host.State).Workstations.ShouldBe(["ws1"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Expert_PlacedWhereNoStationIsOpen_ComesBackToTheRegister(bool closed)
    {
        var city = new Life(GrainKey.OfCity("kunshan")).Given(
            Kunshan.Founding,
            new CityCommand.RegisterExpert(
                new PersonalData("陈院士"), "院士", "东南大学", Academician: true, Id: "a1"),
            new CityCommand.PlaceExpert("a1", "ws1", Kunshan.Today, 3));
        var station = Station();
        if (closed)
        {
            station.Given(Opening, new WorkstationCommand.Close(Kunshan.Today, "终止"));
        }

        station.Given(city.Reactions[^1].Command);
        city.Given(station.Reactions[^1].Command);
        station.When(city.Reactions[^1].Command).ShouldChangeNothing();

        city.Given(new CityCommand.PlaceExpert("a1", "ws2", Kunshan.Today, 3));
        station.Amount(Metric.Experts).ShouldBe(0);
    }

    [Fact]
    public void People_CalledTheSameInTwoAssociations_AreTwoPeople()
    {
        List<string> hosts = ["one", "two"];
        var ids = hosts.Select(id => Life.OfEnterprise(id).Given(
            new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)),
            new EnterpriseCommand.AdmitMembers([
                new NewMember(new PersonalData("王工"), Kunshan.Day(2024, 5, 1), Id: "m1")]),
            new EnterpriseCommand.UpdateMember("m1", TitleGrade.Senior)))
            .Select(life => ((EnterpriseState)life.State).Members.Single().Id);

        ids.Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Dates_FarAhead_AreRefusedNotThrown()
    {
        Station().Given(Opening).When(new WorkstationCommand.SignAgreement(
            DateOnly.MaxValue, DateOnly.MaxValue)).ShouldRefuse("date.too-far", "from");
        Life.OfEnterprise().Given(
            new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)))
            .When(new EnterpriseCommand.ElectLeaders(DateOnly.MaxValue, []))
            .ShouldRefuse("date.in-future", "on");
    }

    [Fact]
    public void Establish_AfterRegistration_CannotPassThePolicysStepsBy()
    {
        var life = Life.OfEnterprise().Given(
            new EnterpriseCommand.Register("zhangpu", Kunshan.Profile));
        life.Today = Kunshan.Today.AddDays(10);

        life.When(new EnterpriseCommand.Establish(life.Today))
            .ShouldRefuse("association.not-preparing", "on").Clause.ShouldNotBeNull();
        life.When(new EnterpriseCommand.Establish(Kunshan.Day(2020, 1, 1)))
            .ShouldAccept<EnterpriseEvent.AssociationEstablished>();
    }

    [Fact]
    public void Lists_WithANull_AreNotReadAsValues() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<
            EnterpriseCommand.AdmitMembers>("""{"members":[null]}""", Wire.Options));

    private static Life Station() => new(GrainKey.OfWorkstation("kunshan", "ws1"));
}
