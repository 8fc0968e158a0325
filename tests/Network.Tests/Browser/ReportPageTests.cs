using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using Network.Tests.BlackBox;
using Network.Tests.Documents;
using Network.Tests.Tidy;

namespace Network.Tests.Browser;

/// <summary>The Jiangxi Copper year entered on the page, read back in the yearly report, which its
/// people complete and issue.</summary>
public sealed class ReportPageTests(Chromium chromium)
{
    private const string Mine = "/district/dexing";
    private const string Report = "/report/city/jiangtong/2004";

    [Fact]
    public async Task Year_EnteredByPage_IsToldBackEditedAndIssued()
    {
        await using var served = await ServedNetwork.Start(policy: Path.Combine(
            Repository.Root, "policies", "jiangxi-copper-2004.yaml"));
        await Import(served, "hosts", JiangxiCopperFigures.Hosts);
        await Import(served, "projects", JiangxiCopperFigures.ProjectsBefore);
        await Import(served, "projects", JiangxiCopperFigures.Projects());
        await JiangxiCopperHonours.Enter(served.Http);
        await using var visitor = await Visitor.Arrive(chromium, served.Address);

        await visitor.Through(Enter, "report-enter");
        await visitor.Through(ReadBack, "report-read");
        await visitor.Through(Complete, "report-complete");

        visitor.Complaints.ShouldBeEmpty();
    }

    /// <summary>Every yearly count of the summary, one form after the other.</summary>
    private static async Task Enter(IPage page)
    {
        await page.Open(Mine);
        foreach (var count in JiangxiCopperFigures.Activities)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "填报全年活动" }).ClickAsync();
            await page.GetByTestId("field-category").SelectOptionAsync(count.Category);
            await Fill(page, "year", 2004);
            await Fill(page, "sessions", count.Sessions);
            await Fill(page, "participants", count.Participants);
            await Fill(page, "items", count.Items);
            await Fill(page, "moneyFen", count.Yuan);
            await page.GetByTestId("command-submit").ClickAsync();
            await page.GetByTestId("command-form").WaitForAsync(
                new() { State = WaitForSelectorState.Detached });
        }
    }

    private static async Task ReadBack(IPage page)
    {
        await page.Open(Report);
        foreach (var (chapter, words) in JiangxiCopperFigures.Told)
        {
            (await page.GetByTestId($"chapter-{chapter}").InnerTextAsync()).ShouldContain(words);
        }

        var papers = await page.GetByTestId("chapter-exchange").InnerTextAsync();
        JiangxiCopperHonours.Told.ShouldAllBe(words => papers.Contains(words));
    }

    private static async Task Complete(IPage page)
    {
        await page.GetByTestId("edit-plan").ClickAsync();
        await page.GetByTestId("chapter-text").FillAsync("举办二期专、兼职科协干部业务培训班。");
        await page.GetByTestId("save-chapter").ClickAsync();
        await page.GetByTestId("chapter-plan").GetByTestId("edited").WaitForAsync();
        (await page.GetByTestId("report").InnerTextAsync()).ShouldContain("干部业务培训班");

        await page.GetByTestId("issue").ClickAsync();
        await page.GetByTestId("command-submit").ClickAsync();
        await page.GetByTestId("report-state").GetByText("提交或印发").WaitForAsync();

        await page.GetByTestId("edit-plan").ClickAsync();
        await page.GetByTestId("chapter-text").FillAsync("举办三期培训班。");
        await page.GetByTestId("chapter-reason").FillAsync("期数有误");
        await page.GetByTestId("save-chapter").ClickAsync();
        await page.GetByTestId("report").GetByText("举办三期培训班。").WaitForAsync();
    }

    private static Task Fill(IPage page, string field, int number) =>
        page.GetByTestId($"field-{field}").FillAsync(
            number.ToString(CultureInfo.InvariantCulture));

    /// <summary>What stands in tables already is sent as the table that it is.</summary>
    private static async Task Import(ServedNetwork served, string kind, string csv)
    {
        using var body = new StringContent(csv, Encoding.UTF8, "text/csv");
        using var answer = await served.Http.PostAsync(
            new Uri($"/api/v1/import/jiangtong/{kind}", UriKind.Relative), body);
        var told = await answer.Content.ReadAsStringAsync();
        told.ShouldContain("\"problems\":[]");
        var id = System.Text.Json.JsonDocument.Parse(told).RootElement.GetProperty("import")
            .GetString();
        await Eventually.Is(
            async () => await served.Http.GetStringAsync(
                new Uri($"/api/v1/import/jiangtong/{id}", UriKind.Relative)),
            status => status.Contains("\"pending\":0", StringComparison.Ordinal),
            TimeSpan.FromSeconds(60), status => status);
    }
}
