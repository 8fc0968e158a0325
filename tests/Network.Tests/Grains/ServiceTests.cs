using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Service;

namespace Network.Tests.Grains;

public sealed class ServiceTests
{
    private static readonly ServiceCommand.Receive Asked = new(
        "hengrui", "恒锐精密", "zhangpu",
        new ServiceAsk("technical-problem", "热处理开裂", "求冶金专家"));

    [Fact]
    public void Ask_ByAnAssociation_GoesToTheDeskUnderTheChosenId()
    {
        var host = Host().Given(new EnterpriseCommand.AskService(
            "technical-problem", "热处理开裂", "求冶金专家", Request: "s-1"));

        var sent = host.Reactions[^1];
        sent.Target.ShouldBe(GrainKey.OfService("kunshan", "s-1"));
        sent.Command.ShouldBeOfType<ServiceCommand.Receive>().Ask.Subject.ShouldBe("热处理开裂");
    }

    [Fact]
    public void Ask_ForAScienceWorker_KeepsTheNameOutOfTheEvents()
    {
        var host = Host().Given(new EnterpriseCommand.AskService(
            "workers-request", "子女入学", "希望协调学位", new PersonalData("王建国")));

        host.People[^1].Data.Name.ShouldBe("王建国");
        host.Events.ShouldAllBe(e => !e.ToString()!.Contains("王建国"));
        host.Events.OfType<EnterpriseEvent.ServiceAsked>().Single().Ask.Person
            .ShouldBe(host.People[^1].Id);
    }

    [Fact]
    public void Ask_ServiceForAssociationsByAHostWithoutOne_IsRefusedWithTheClause() =>
        Host().When(new EnterpriseCommand.AskService("exhibition", "展品", "新型减速机"))
            .ShouldRefuse("service.associations-only", "service")
            .Clause!.Phrase.ShouldBe("免费为建有科协组织的企业提供科技创新成果展区");

    [Fact]
    public void Ask_ServiceForAssociationsByOne_IsAccepted() => Host()
        .Given(new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)))
        .When(new EnterpriseCommand.AskService("exhibition", "展品", "新型减速机"))
        .ShouldAccept<EnterpriseEvent.ServiceAsked>();

    [Fact]
    public void Ask_WhatIsNotInTheCatalogue_IsRefusedWithTheCatalogue() =>
        Host().When(new EnterpriseCommand.AskService("moon", "月球", "去月球"))
            .ShouldRefuse("service.not-in-catalogue", "service")
            .Message.Zh.ShouldContain("建设巴陵科技智库");

    [Fact]
    public void Ask_PolicyWithoutCatalogue_IsRefused()
    {
        var host = Host();
        host.Policy = Kunshan.Policy with { Services = [] };

        host.When(new EnterpriseCommand.AskService("exhibition", "展品", "新型减速机"))
            .ShouldRefuse("policy.no-services");
    }

    [Fact]
    public void Ask_ByADistrict_GoesToTheDesk()
    {
        var district = new Life(GrainKey.OfDistrict("kunshan", "zhangpu"))
        {
            Policy = Kunshan.WithMore,
        }.Given(
            new DistrictCommand.Open(new("张浦镇", "Zhangpu"), "town"),
            new DistrictCommand.AskService("academic-exchange", "学术沙龙", "邀请专家"));

        var sent = district.Reactions[^1].Command.ShouldBeOfType<ServiceCommand.Receive>();
        (sent.Host, sent.AskerName, sent.District).ShouldBe((null, "张浦镇", "zhangpu"));
    }

    [Fact]
    public void Answer_WithinItsDays_CountsTheDaysItTook()
    {
        var life = Service().Given(Asked);
        life.Amount(Metric.ServicesOpen).ShouldBe(1);
        life.Amount(Metric.ServiceDue, 20240730).ShouldBe(1);

        life.Given(new ServiceCommand.Assign("学会部", "zhang-min"));
        life.Today = Kunshan.Day(2024, 7, 23);
        life.Given(new ServiceCommand.Answer(life.Today, "已对接省机械工程学会"));

        life.Amount(Metric.ServicesOpen).ShouldBe(0);
        life.Amount(Metric.ServiceDue, 20240730).ShouldBe(0);
        life.Amount(Metric.ServicesAsked, 202407).ShouldBe(1);
        life.Amount(Metric.ServicesAnswered, 202407).ShouldBe(1);
        life.Amount(Metric.ServiceAnswerDays, 202407).ShouldBe(8);
        life.Amount(Metric.ServicesLate, 202407).ShouldBe(0);
    }

    [Fact]
    public void Answer_AfterItsDay_IsCountedAsLate()
    {
        var life = Service().Given(Asked);
        life.Today = Kunshan.Day(2024, 8, 2);

        life.Given(new ServiceCommand.Answer(life.Today, "已对接"));

        life.Amount(Metric.ServicesLate, 202408).ShouldBe(1);
        life.Amount(Metric.ServiceAnswerDays, 202408).ShouldBe(18);
    }

    [Fact]
    public void Answer_ByTheRuleItWasAskedUnder_WhenThePolicyChangesMeanwhile()
    {
        var life = Service().Given(Asked);
        life.Policy = Kunshan.Policy with { Services = [] };

        life.Given(new ServiceCommand.Answer(Kunshan.Today, "已对接"));

        ((ServiceState)life.State).DueOn.ShouldBe(Kunshan.Day(2024, 7, 30));
    }

    [Fact]
    public void Reopen_WhenTheAnswerDoesNotHelp_IsOpenAgainWithNewDays()
    {
        var life = Service().Given(Asked, new ServiceCommand.Assign("学会部"),
            new ServiceCommand.Answer(Kunshan.Today, "请查资料"));
        life.Today = Kunshan.Day(2024, 8, 1);

        life.Given(new ServiceCommand.Reopen("仍然开裂"));

        var state = (ServiceState)life.State;
        (state.Stage, state.Reopenings).ShouldBe((ServiceStage.Assigned, 1));
        life.Amount(Metric.ServicesAnswered, 202407).ShouldBe(0);
        life.Amount(Metric.ServiceDue, 20240816).ShouldBe(1);
        life.Given(
            new ServiceCommand.Answer(life.Today, "专家到厂诊断"),
            new ServiceCommand.Confirm(true, "问题解决"));
        life.Amount(Metric.ServiceAnswerDays, 202408).ShouldBe(17);
        life.Amount(Metric.ServicesSatisfied, 202408).ShouldBe(1);
    }

    [Fact]
    public void Confirm_BeforeAnAnswer_IsRefused() => Service().Given(Asked)
        .When(new ServiceCommand.Confirm(true)).ShouldRefuse("service.wrong-stage");

    [Fact]
    public void Withdraw_BeforeAnAnswer_OwesNothingMore()
    {
        var life = Service().Given(Asked, new ServiceCommand.Withdraw("已自行解决"));

        life.Amount(Metric.ServicesOpen).ShouldBe(0);
        life.When(new ServiceCommand.Answer(Kunshan.Today, "晚了"))
            .ShouldRefuse("service.wrong-stage");
        life.When(new ServiceCommand.Close("晚了")).ShouldRefuse("service.wrong-stage");
    }

    [Fact]
    public void Receive_AnotherThingUnderTheSameId_IsRefused()
    {
        var life = Service().Given(Asked);

        life.When(Asked).ShouldChangeNothing();
        life.When(Asked with { AskerName = "x", Host = "other" })
            .ShouldRefuse("service.exists");
    }

    private static Life Host() => With(Life.OfEnterprise())
        .Given(new EnterpriseCommand.Register("zhangpu", Kunshan.Profile));

    private static Life Service() => With(new Life(GrainKey.OfService("kunshan", "s-1")));

    private static Life With(Life life)
    {
        life.Policy = Kunshan.WithMore;
        return life;
    }
}
