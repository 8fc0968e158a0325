using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;
using Network.Grains.Service;

namespace Network.Tests.Documents;

/// <summary>The seven services of appendix 1 of the Yueyang notice, asked for and answered.
/// </summary>
public sealed class YueyangServiceTests
{
    private static readonly DateOnly Today = new(2023, 12, 20);

    [Fact]
    public async Task Catalogue_IsThatOfAppendix1_AndTakesRequestsToo()
    {
        await using var year = await PolicyYear.Begin("yueyang-2023", 2023, 12, 20);
        var services = year.Policy.Services;

        services.Where(s => s.Nature == ServiceNature.Service).Select(s => s.Name.Zh).ShouldBe([
            "指导企业科协组织建设", "帮助企业解决技术难题", "宣传托举优秀科技人才", "建设巴陵科技智库",
            "开展学术人才交流", "开展企业科技人才培养", "展出企业科技创新展品"]);
        services.Single(s => s.Nature == ServiceNature.Request).Source.Phrase
            .ShouldBe("反映科技工作者的意见、建议和诉求，维护其合法权益");
    }

    [Fact]
    public async Task Year_ServicesAskedAssignedAnsweredAndConfirmed_ShowInTheTotals()
    {
        await using var year = await PolicyYear.Begin("yueyang-2023", 2023, 12, 20);
        var host = GrainKey.OfEnterprise(year.City, "baling");
        await year.Do(host, new EnterpriseCommand.Register("yueyanglou", new HostProfile(
            "岳阳巴陵石化有限公司", HostKind.Enterprise, Ownership.State, Staff: 900,
            TechnicalStaff: 120)));
        var why = await year.Refused(host, Ask("exhibition", "s-1"), "service.associations-only");
        why.Clause!.Document.ShouldBe("岳市科协〔2023〕16号");

        await year.Do(host, new EnterpriseCommand.Establish(new DateOnly(2022, 5, 4)),
            Ask("exhibition", "s-1"), Ask("organisation", "s-2"), Ask("workers-request", "s-3"));
        await year.Settled();
        await year.Do(Desk(year, "s-1"),
            new ServiceCommand.Assign("市科技馆"),
            new ServiceCommand.Answer(Today, "已安排二楼展区"),
            new ServiceCommand.Confirm(true));
        await year.Do(Desk(year, "s-3"), new ServiceCommand.Answer(Today, "已转人社部门办理"));

        year.Totals.YearSum(Metric.ServicesAsked, 2023).ShouldBe(3);
        year.Totals.YearSum(Metric.ServicesAnswered, 2023).ShouldBe(2);
        year.Totals.YearSum(Metric.ServicesSatisfied, 2023).ShouldBe(1);
        year.Totals.Standing(Metric.ServicesOpen).ShouldBe(1);
    }

    private static EnterpriseCommand.AskService Ask(string entry, string request) =>
        new(entry, "申请服务", "请协助", Request: request);

    private static GrainKey Desk(PolicyYear year, string id) =>
        GrainKey.OfService(year.City, id);
}
