using Network.Grains.Enterprise;
using Network.Grains.Metrics;

namespace Network.Tests.Grains;

public sealed class RegistryTests
{
    private static readonly EnterpriseCommand.Register Register =
        new("zhangpu", Kunshan.Profile);

    [Fact]
    public void Register_HostWith40TechnicalStaff_IsEligible()
    {
        var fact = Life.OfEnterprise().When(Register)
            .ShouldAccept<EnterpriseEvent.HostRegistered>();

        fact.Eligible.ShouldBeTrue();
        fact.Threshold.ShouldBe(10);
        fact.On.ShouldBe(Kunshan.Today);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Register_AtTheThreshold_DecidesEligibility(int technicalStaff, bool eligible) =>
        Life.OfEnterprise()
            .When(Register with
            {
                Profile = Kunshan.Profile with { TechnicalStaff = technicalStaff },
            })
            .ShouldAccept<EnterpriseEvent.HostRegistered>().Eligible.ShouldBe(eligible);

    [Fact]
    public void Register_Again_ChangesNothingButAnotherHostIsRefused()
    {
        var life = Life.OfEnterprise().Given(Register);

        life.When(Register).ShouldChangeNothing();
        life.When(Register with { Profile = Kunshan.Profile with { Name = "另一家" } })
            .ShouldRefuse("enterprise.exists");
    }

    [Fact]
    public void Register_UnknownDistrictOrIndustry_NamesTheField()
    {
        Life.OfEnterprise().When(Register with { District = "atlantis" })
            .ShouldRefuse("unknown.district", "district");
        Life.OfEnterprise()
            .When(Register with { Profile = Kunshan.Profile with { Industry = "magic" } })
            .ShouldRefuse("unknown.industry", "profile.industry");
    }

    [Fact]
    public void Register_WrongCheckCharacter_SaysWhichOneIsRight()
    {
        var right = "91320583MA1Q2W3E4" + CreditCode.CheckCharacter("91320583MA1Q2W3E4");
        var wrong = right[..17] + (right[17] == '0' ? '1' : '0');

        Life.OfEnterprise()
            .When(Register with { Profile = Kunshan.Profile with { CreditCode = wrong } })
            .ShouldRefuse("host.wrong-credit-code", "profile.creditCode")
            .Message.Zh.ShouldContain($"应为 {right[17]}");
        Life.OfEnterprise()
            .When(Register with { Profile = Kunshan.Profile with { CreditCode = right } })
            .ShouldAccept<EnterpriseEvent.HostRegistered>();
    }

    /// <summary>Codes of well-known bodies, as published.</summary>
    [Theory]
    [InlineData("91110000802100433B")]
    [InlineData("91440300708461136T")]
    [InlineData("91330100799655058B")]
    public void CreditCode_PublishedCodes_AreValid(string code) =>
        CreditCode.IsValid(code).ShouldBeTrue();

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Register_AbsurdStaff_IsRefused(int staff) => Life.OfEnterprise()
        .When(Register with { Profile = Kunshan.Profile with { TechnicalStaff = staff } })
        .ShouldRefuse("count.out-of-range", "profile.technicalStaff");

    [Fact]
    public void Register_MoreTechnicalStaffThanStaff_IsRefused() => Life.OfEnterprise()
        .When(Register with { Profile = Kunshan.Profile with { TechnicalStaff = 301 } })
        .ShouldRefuse("host.more-technical-staff-than-staff", "profile.technicalStaff");

    [Fact]
    public void Anything_BeforeRegistration_IsUnknown() => Life.OfEnterprise()
        .When(new EnterpriseCommand.BeginPreparing(Kunshan.Today))
        .ShouldRefuse("unknown.enterprise");

    [Fact]
    public void Transfer_ToAnotherDistrict_MovesEveryFigureAndTheWorkstations()
    {
        var life = Life.OfEnterprise().Given(
            Register, new EnterpriseCommand.AttachWorkstation("ws1"),
            new EnterpriseCommand.Transfer("lujia", "区划调整"));

        life.Contribution.Where.District.ShouldBe("lujia");
        life.Reactions[^1].Target.Id.ShouldBe("ws1");
        life.Reactions[^1].Command.ShouldBe(
            new Network.Grains.Workstation.WorkstationCommand.Transfer("lujia"));
    }

    [Fact]
    public void AssessEligibility_NewThreshold_DecidesAgainOnce()
    {
        var life = Life.OfEnterprise().Given(Register);
        life.Policy = Network.Grains.Policies.PolicyOverrides.Apply(
            life.Policy, [("eligibility.technical-staff-min", 50)]);

        life.Given(new EnterpriseCommand.AssessEligibility());

        life.Amount(Metric.EligibleHosts).ShouldBe(0);
        life.Amount(Metric.Hosts).ShouldBe(1);
        life.When(new EnterpriseCommand.AssessEligibility()).ShouldChangeNothing();
    }
}
