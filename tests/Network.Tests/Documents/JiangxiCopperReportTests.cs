using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Network.Tests.Api;
using Network.Tests.Tidy;

namespace Network.Tests.Documents;

/// <summary>The Jiangxi Copper year imported from tables: the yearly report tells every number of
/// the association's own summary.</summary>
public sealed class JiangxiCopperReportTests
{
    private const string City = "city/jiangtong/jiangtong";

    [Fact]
    public async Task Report_OfTheImportedYear_TellsEveryNumberBack()
    {
        await using var host = await Start();
        await Import(host, "projects", JiangxiCopperFigures.ProjectsBefore);
        await Import(host, "projects", JiangxiCopperFigures.Projects());
        await Import(host, "activities", JiangxiCopperFigures.YearlyCounts);
        await JiangxiCopperHonours.Enter(host.Http);

        var report = (await host.Get($"{City}/report/2004")).Body;
        var document = await Document(host);
        var workbook = await Workbook(host);

        report.GetProperty("title").GetProperty("zh").GetString()
            .ShouldBe("江西铜业集团科协2004年度工作总结");
        foreach (var (chapter, words) in JiangxiCopperFigures.Told)
        {
            Chapter(report, chapter).ShouldContain(words);
            document.ShouldContain(words);
            workbook.ShouldContain(words);
        }

        foreach (var words in JiangxiCopperHonours.Told)
        {
            Chapter(report, "exchange").ShouldContain(words);
            document.ShouldContain(words);
            workbook.ShouldContain(words);
        }

        document.ShouldContain("一、“讲、比”竞赛活动");
        document.ShouldContain("五、科技咨询服务工作");
    }

    [Fact]
    public async Task Import_SumThatDisagrees_NamesItsLine()
    {
        await using var host = await Start();

        var told = await Send(host, "projects", JiangxiCopperFigures.Projects(main: 29));

        var problem = told.GetProperty("problems").EnumerateArray().Single();
        problem.GetProperty("code").GetString().ShouldBe("sum.disagrees");
        problem.GetProperty("row").GetInt32().ShouldBe(30);
        problem.GetProperty("message").GetProperty("zh").GetString()!
            .ShouldContain("以上各行之和为 28");
        (await Send(host, "projects", JiangxiCopperFigures.Projects()))
            .GetProperty("problems").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Edit_ThatFiguresOutran_IsToldAndRestored()
    {
        await using var host = await Start();
        await Import(host, "activities", JiangxiCopperFigures.YearlyCounts);
        var basis = (await host.Get($"{City}/report/2004")).Body.GetProperty("chapters")[0]
            .GetProperty("basis").GetString();
        await Post(host, "edit-report", new
        {
            year = 2004,
            section = "projects",
            text = "全公司3000多人参加竞猜。",
            basis,
        });
        var fresh = Written(await host.Get($"{City}/report/2004"));
        await Post(host, "report-activities", new
        {
            category = "quiz",
            year = 2004,
            sessions = 1,
            participants = 3100,
        });
        var outrun = Written(await host.Get($"{City}/report/2004"));
        var document = await Document(host);

        fresh.GetProperty("changed").GetBoolean().ShouldBeFalse();
        outrun.GetProperty("changed").GetBoolean().ShouldBeTrue();
        document.ShouldContain("全公司3000多人参加竞猜。");
        document.ShouldNotContain("竞猜活动1次、3100人次参加");
        await Post(host, "restore-report-section", new { year = 2004, section = "projects" });
        (await Document(host)).ShouldContain("竞猜活动1次、3100人次参加");

        static JsonElement Written(ApiHost.Answer answer) =>
            answer.Body.GetProperty("chapters")[0].GetProperty("written");
    }

    [Fact]
    public async Task Report_UnknownOrFutureYear_SaysSo()
    {
        await using var host = await Start();

        (await host.Get($"{City}/report/2190")).Status.ShouldBe(400);
        (await host.Get("district/jiangtong/nowhere/report/2004")).Status.ShouldBe(404);
        (await host.Get("district/jiangtong/dexing/report/2004")).Status.ShouldBe(200);
        (await host.Get($"/api/v1/export/{City}/report/2004.docx?language=fr")).Status
            .ShouldBe(400);
    }

    private static async Task<ApiHost> Start()
    {
        var host = await ApiHost.Start(s => s with
        {
            Policies = [Path.Combine(Repository.Root, "policies", "jiangxi-copper-2004.yaml")],
        });
        await host.Settled();
        await Import(host, "hosts", JiangxiCopperFigures.Hosts);
        return host;
    }

    private static async Task Import(ApiHost host, string kind, string csv)
    {
        var told = await Send(host, kind, csv);
        told.GetProperty("problems").GetArrayLength().ShouldBe(0, $"{told}");
        await host.Settled();
    }

    private static async Task<JsonElement> Send(ApiHost host, string kind, string csv)
    {
        using var body = new StringContent(csv, Encoding.UTF8, "text/csv");
        using var answer = await host.Http.PostAsync(
            new Uri($"/api/v1/import/jiangtong/{kind}", UriKind.Relative), body);
        return JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
    }

    private static async Task Post(ApiHost host, string command, object body)
    {
        var answer = await host.Post($"{City}/{command}", JsonSerializer.Serialize(body));
        answer.Status.ShouldBe(200, $"{answer.Body}");
    }

    private static string Chapter(JsonElement report, string id) => string.Concat(report
        .GetProperty("chapters").EnumerateArray()
        .Single(c => c.GetProperty("id").GetString() == id)
        .GetProperty("paragraphs").EnumerateArray()
        .Select(p => p.GetProperty("zh").GetString()));

    /// <summary>The text of the DOCX, which is one by the standard.</summary>
    private static async Task<string> Document(ApiHost host)
    {
        using var file = await Download(host, "docx");
        using var document = WordprocessingDocument.Open(file, false);
        Faults(document).ShouldBeEmpty();
        return document.MainDocumentPart!.Document!.InnerText;
    }

    private static async Task<string> Workbook(ApiHost host)
    {
        using var file = await Download(host, "xlsx");
        using var book = SpreadsheetDocument.Open(file, false);
        Faults(book).ShouldBeEmpty();
        return string.Concat(book.WorkbookPart!.WorksheetParts.Select(
            p => p.Worksheet!.InnerText));
    }

    private static IEnumerable<string> Faults(OpenXmlPackage package) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package)
            .Select(e => $"{e.Path?.XPath}: {e.Description}");

    private static async Task<MemoryStream> Download(ApiHost host, string ending)
    {
        var memory = new MemoryStream();
        await using var file = await host.Http.GetStreamAsync(
            new Uri($"/api/v1/export/{City}/report/2004.{ending}?language=zh", UriKind.Relative));
        await file.CopyToAsync(memory);
        memory.Position = 0;
        return memory;
    }
}
