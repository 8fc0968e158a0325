using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Workstation;

namespace Network.Tests.Grains;

public sealed class CityTests
{
    private static Life Founded() =>
        new Life(GrainKey.OfCity("kunshan")).Given(Kunshan.Founding);

    [Fact]
    public void Found_OnKunshansPolicy_OpensItsTwelveDistricts()
    {
        var life = Founded();

        life.Reactions.Select(r => r.Target.Id)
            .ShouldBe(Kunshan.Policy.Districts.Select(d => d.Id));
        life.Reactions.Count.ShouldBe(12);
        life.Reactions.ShouldAllBe(r => r.Command is DistrictCommand.Open);
        life.When(Kunshan.Founding).ShouldChangeNothing();
    }

    [Fact]
    public void Districts_AreData_AddedRenamedAndClosedByCommand()
    {
        var life = Founded().Given(
            new CityCommand.AddDistrict("yushan", new("玉山镇", "Yushan"), "town", 9, 9),
            new CityCommand.RenameDistrict("yushan", new("玉山", "Yushan Town")),
            new CityCommand.CloseDistrict("yushan", "区镇合一", "gaoxinqu"));

        ((CityState)life.State).District("yushan").ShouldBe(new CityDistrict(
            "yushan", new("玉山", "Yushan Town"), "town", 9, 9, false, "gaoxinqu"));
        life.When(new CityCommand.CloseDistrict("yushan", "再次"))
            .ShouldRefuse("unknown.district", "district");
        life.When(new CityCommand.AddDistrict("zhangpu", new("张浦", "Zhangpu"), "town", 1, 1))
            .ShouldRefuse("district.exists", "district");
    }

    [Fact]
    public void OverridePolicy_QuotaOfTwo_IsInForceAndCanBeWithdrawn()
    {
        var path = "quotas.new-associations.yearly-min";
        var life = Founded().Given(new CityCommand.OverridePolicy(path, 2, "年度工作会议"));

        InForce(life).Quotas.Single(q => q.Id == "new-associations").YearlyMin.Value
            .ShouldBe(2);
        life.Given(new CityCommand.WithdrawOverride(path, "恢复"));
        InForce(life).Quotas.Single(q => q.Id == "new-associations").YearlyMin.Value
            .ShouldBe(1);
    }

    [Fact]
    public void WithdrawOverride_ThatHoldsTheBoundsApart_IsRefused()
    {
        var life = Founded().Given(
            new CityCommand.OverridePolicy("workstations.term-years-max", 9, "试行"));
        life.Policy = InForce(life);
        life.Given(new CityCommand.OverridePolicy("workstations.term-years-min", 8, "试行"));
        life.Policy = InForce(life);

        life.When(new CityCommand.WithdrawOverride("workstations.term-years-max", "恢复"))
            .ShouldRefuse("policy.bounds-crossed");

        life.Given(
            new CityCommand.WithdrawOverride("workstations.term-years-min", "恢复"),
            new CityCommand.WithdrawOverride("workstations.term-years-max", "恢复"));
        InForce(life).Workstations.ShouldBe(Kunshan.Policy.Workstations);
    }

    [Fact]
    public void OverridePolicy_NonsensePathOrValue_IsRefused()
    {
        Founded().When(new CityCommand.OverridePolicy("moon.phase", 1, "x"))
            .ShouldRefuse("unknown.policy-number", "path");
        Founded().When(new CityCommand.OverridePolicy("leadership.term-years", 0, "x"))
            .ShouldRefuse("policy.value-out-of-range", "value");
        Founded().When(new CityCommand.OverridePolicy("demonstration.units-min", 5, "x"))
            .ShouldRefuse("policy.bounds-crossed", "value");
    }

    [Fact]
    public void PlaceExpert_SecondStationOfAnAcademician_IsRefusedAcrossTheNetwork()
    {
        var life = Founded().Given(
            Academician("a1"), new CityCommand.PlaceExpert("a1", "ws1", Kunshan.Today, 3));
        life.Reactions[^1].Command.ShouldBeOfType<WorkstationCommand.AcceptExpert>();

        life.When(new CityCommand.PlaceExpert("a1", "ws2", Kunshan.Today, 3))
            .ShouldRefuse("expert.too-many-stations", "workstation").Clause.ShouldNotBeNull();

        life.Given(new CityCommand.RetireExpert("a1", Kunshan.Today),
            new CityCommand.PlaceExpert("a1", "ws2", Kunshan.Today, 3),
            new CityCommand.PlaceExpert("a1", "ws3", Kunshan.Today, 3));
        life.When(new CityCommand.PlaceExpert("a1", "ws4", Kunshan.Today, 3))
            .ShouldRefuse("expert.too-many-stations");
        life.Given(new CityCommand.WithdrawExpert("a1", "ws1"),
            new CityCommand.PlaceExpert("a1", "ws4", Kunshan.Today, 3));
    }

    [Fact]
    public void PlaceExpert_TooFewMonthsOfAnAcademician_IsRefused() => Founded()
        .Given(Academician("a1"))
        .When(new CityCommand.PlaceExpert("a1", "ws1", Kunshan.Today, 2))
        .ShouldRefuse("expert.too-few-months", "monthsPerYear").Clause.ShouldNotBeNull();

    private static CityCommand.RegisterExpert Academician(string id) => new(
        new PersonalData("陈院士"), "院士", "东南大学", Academician: true, Id: id);

    private static Policy InForce(Life life) => PolicyOverrides.Apply(
        Kunshan.Policy,
        ((CityState)life.State).Overrides.Select(o => (o.Path, o.Value)));
}
