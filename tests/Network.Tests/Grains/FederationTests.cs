using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Tests.Grains;

/// <summary>区级企业科协联合会(联谊会)、企业科协联盟 of the Wuhan document.</summary>
public sealed class FederationTests
{
    private static readonly DateOnly Day = Kunshan.Day(2024, 3, 1);

    private static Life District() => new Life(GrainKey.OfDistrict("kunshan", "zhangpu")).Given(
        new DistrictCommand.Open(new("张浦镇", "Zhangpu"), "town"),
        new DistrictCommand.FoundFederation("张浦企业科协联合会", FederationForm.Federation, Day));

    [Fact]
    public void Admit_Association_CountsAndIsTold()
    {
        var life = District();
        life.Given(new DistrictCommand.AdmitToFederation(Id(life), "h1", Day));

        life.Amount(Metric.Federations).ShouldBe(1);
        life.Amount(Metric.FederationMembers).ShouldBe(1);
        life.Reactions.ShouldContain(o => o.Command is EnterpriseCommand.EnterFederation);
        life.When(new DistrictCommand.AdmitToFederation(Id(life), "h1", Day))
            .ShouldChangeNothing();
    }

    [Fact]
    public void Admit_HostWithoutAssociation_IsDroppedAgain()
    {
        var host = new Life(GrainKey.OfEnterprise("kunshan", "h1"))
            .Given(new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
                new EnterpriseCommand.EnterFederation("f1", "zhangpu"));

        host.Reactions.ShouldContain(o => o.Command is DistrictCommand.DropMember);
        ((EnterpriseState)host.State).Federations.ShouldBeEmpty();
    }

    [Fact]
    public void Dissolve_Federation_ReleasesItsMembersAndIsOver()
    {
        var life = District();
        var id = Id(life);
        life.Given(
            new DistrictCommand.AdmitToFederation(id, "h1", Day),
            new DistrictCommand.DissolveFederation(id, Kunshan.Day(2024, 5, 1), "并入市联合会"));

        life.Amount(Metric.Federations).ShouldBe(0);
        life.Reactions.ShouldContain(o => o.Command is EnterpriseCommand.LeaveFederation);
        life.When(new DistrictCommand.AdmitToFederation(id, "h2", Day))
            .ShouldRefuse("unknown.federation", "federation");
    }

    private static string Id(Life life) => ((DistrictState)life.State).Federations[^1].Id;
}
