using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Project;
using Network.Grains.Standards;

namespace Network.Tests.Documents;

/// <summary>A year under 关于加强企业科协工作的若干意见, with the country in the place of a city.
/// </summary>
public sealed class CastYearTests
{
    private static readonly HostProfile Works = new("齐鲁机械厂", HostKind.Enterprise,
        Ownership.State, Industry: "manufacturing", Staff: 3_000, TechnicalStaff: 400);

    [Fact]
    public async Task Host_NotReady_IsServedThroughTheUnionAndNotCounted()
    {
        await using var year = await Begin();
        var host = GrainKey.OfEnterprise(year.City, "small");

        await year.Do(host,
            new EnterpriseCommand.Register("shandong", Works with { TechnicalStaff = 6 }),
            new EnterpriseCommand.ServeElsewhere(ServingBody.Union, new DateOnly(2007, 4, 1)));

        year.Totals.Standing(Metric.ServedElsewhere).ShouldBe(1);
        year.Totals.Standing(Metric.Associations).ShouldBe(0);
    }

    [Fact]
    public async Task Association_BranchesSecretaryAndSupport_MeetTheStandard()
    {
        await using var year = await Begin();
        var host = await year.Founded("qilu", "shandong", Works, new DateOnly(2007, 3, 1));

        await year.Do(host,
            new EnterpriseCommand.ElectLeaders(new DateOnly(2007, 3, 1), [
                new ElectedPost("chair", Person: new PersonalData("厂长")),
                new ElectedPost("secretary-general", Person: new PersonalData("总工"))]),
            new EnterpriseCommand.OpenBranch(
                "铸造专业学组", BranchKind.ProfessionalGroup, new DateOnly(2007, 5, 1)),
            new EnterpriseCommand.CheckItems("association",
                [new ItemFinding("support", true, "年度经费预算"), new ItemFinding("rules", true)],
                new DateOnly(2007, 6, 1)));

        year.Totals.Standing(Metric.OfCategory(Metric.StandardsMet, "association")).ShouldBe(1);
        year.Totals.Standing(Metric.Branches).ShouldBe(1);
    }

    [Fact]
    public async Task Project_FactoryAndSociety_ReportsEveryQuarter()
    {
        await using var year = await Begin();
        await year.Founded("qilu", "shandong", Works, new DateOnly(2007, 3, 1));
        var project = GrainKey.OfProject(year.City, "p1");

        await year.Do(project,
            new ProjectCommand.Propose("qilu", "shandong", "factory-society", "加热炉节能改造",
                "吨钢能耗下降一成", new DateOnly(2007, 10, 1), new DateOnly(2008, 12, 31),
                8_000_000, [new TeamEntry(new PersonalData("王工"), true)], Track: "energy",
                Group: "conversion"),
            new ProjectCommand.Admit(new DateOnly(2007, 12, 20)));
        await year.Settled();
        var afterTheQuarter = new DateOnly(2008, 2, 1);
        year.Totals.DueBefore(Metric.ProgressDue, afterTheQuarter).ShouldBe(1);

        await year.Do(project, new ProjectCommand.ReportProgress(2007, 4, 40, "完成设计"));

        year.Totals.DueBefore(Metric.ProgressDue, afterTheQuarter).ShouldBe(0);
        await year.Refused(project, new ProjectCommand.ReportProgress(2007, 9, 50, "第九期"),
            "project.wrong-period");
    }

    [Fact]
    public async Task Province_TrainsSecretariesAndNamesItsDepartment()
    {
        await using var year = await Begin();
        var province = GrainKey.OfDistrict(year.City, "hubei");
        year.Owed("secretary-training", "hubei").ShouldBe(1);

        await year.Do(province,
            new DistrictCommand.RecordActivity(
                "secretary-training", new DateOnly(2007, 9, 1), 1, 120),
            new DistrictCommand.CheckItems("local", [
                new ItemFinding("department", true, "学会学术部"),
                new ItemFinding("enterprise-contact", true)], new DateOnly(2007, 9, 1)));

        year.Owed("secretary-training", "hubei").ShouldBe(0);
        year.Totals.Standing(Metric.OfCategory(Metric.StandardsMet, "local")).ShouldBe(1);
    }

    private static Task<PolicyYear> Begin() => PolicyYear.Begin("cast-opinion", 2007, 12, 20);
}
