using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Reports;

namespace Network.Tests.Grains;

/// <summary>What people write in the yearly report, and how it is handed on.</summary>
public sealed class ReportTests
{
    private static readonly DistrictCommand.EditReport Edit =
        new(2024, "plan", "一是扩大覆盖面。", Basis: "b1");

    private static Life District() => new Life(GrainKey.OfDistrict("kunshan", "zhangpu"))
        .Given(new DistrictCommand.Open(new("张浦镇", "Zhangpu"), "town"));

    [Fact]
    public void Edit_Chapter_IsKeptWithDayAndFigures()
    {
        var life = District().Given(Edit);

        Book(life).Edit(2024, "plan").ShouldBe(
            new ReportEdit(2024, "plan", "一是扩大覆盖面。", false, Kunshan.Today, "b1"));
        life.When(Edit).ShouldChangeNothing();
    }

    [Fact]
    public void Edit_UnknownChapterOrFutureYearOrNoText_IsRefused()
    {
        var life = District();

        life.When(Edit with { Section = "weather" })
            .ShouldRefuse("unknown.report-section", "section");
        life.When(Edit with { Year = 2025 }).ShouldRefuse("report.wrong-year", "year");
        life.When(Edit with { Text = " " }).ShouldRefuse("text.missing", "text");
    }

    [Fact]
    public void Edit_IssuedReport_NeedsAReason()
    {
        var life = District().Given(
            Edit, new DistrictCommand.IssueReport(2024, Kunshan.Today, "w1"));

        Book(life).IssuedOf(2024)!.Basis.ShouldBe("w1");
        life.When(Edit with { Text = "另写" }).ShouldRefuse("report.issued", "reason");
        life.When(new DistrictCommand.RestoreReportSection(2024, "plan"))
            .ShouldRefuse("report.issued", "reason");
        life.Given(Edit with { Text = "另写", Reason = "数字更正" });
        Book(life).Edit(2024, "plan")!.Text.ShouldBe("另写");
    }

    [Fact]
    public void Restore_EditedChapter_IsAsTheRecordsTellIt()
    {
        var life = District().Given(
            Edit, new DistrictCommand.RestoreReportSection(2024, "plan"));

        Book(life).Edits.ShouldBeEmpty();
        life.When(new DistrictCommand.RestoreReportSection(2024, "plan"))
            .ShouldRefuse("report.not-edited", "section");
    }

    [Fact]
    public void Issue_FutureDayOrBeforeTheYear_IsRefused()
    {
        var life = new Life(GrainKey.OfCity("kunshan")).Given(Kunshan.Founding);

        life.When(new CityCommand.IssueReport(2024, Kunshan.Today.AddDays(1)))
            .ShouldRefuse("date.in-future", "on");
        life.When(new CityCommand.IssueReport(2024, Kunshan.Day(2023, 12, 31)))
            .ShouldRefuse("date.too-early", "on");
        life.Given(new CityCommand.IssueReport(2024, Kunshan.Today));
    }

    [Fact]
    public void Summary_HandedIn_IsTheReportIssued()
    {
        var life = Life.OfEnterprise().Given(
            new EnterpriseCommand.Register("zhangpu", Kunshan.Profile),
            new EnterpriseCommand.BeginPreparing(Kunshan.Day(2024, 1, 3)));
        foreach (var step in Kunshan.Policy.Founding.Steps.Where(s => s.Required))
        {
            life.Given(new EnterpriseCommand.CompleteStep(step.Id, Kunshan.Day(2024, 1, 4)));
        }

        life.Given(
            new EnterpriseCommand.Establish(Kunshan.Day(2024, 1, 5)),
            new EnterpriseCommand.EditReport(2024, "plan", "继续开展学术沙龙"),
            new EnterpriseCommand.SubmitSummary(2024, Kunshan.Today, Basis: "w1"));

        ((EnterpriseState)life.State).Summaries.Single().Basis.ShouldBe("w1");
        life.When(new EnterpriseCommand.EditReport(2024, "plan", "另写"))
            .ShouldRefuse("report.issued", "reason");
    }

    private static ReportBook Book(Life life) => ((DistrictState)life.State).Reports;
}
