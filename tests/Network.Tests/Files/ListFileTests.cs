using System.Diagnostics;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using Network.Client.Api.Endpoints;
using Network.Client.Api.Overviews;
using Network.Client.Files.Export;
using Network.Client.Files.Listing;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Tests.Accounts;
using Network.Tests.Api;
using Network.Tests.Grains;

namespace Network.Tests.Files;

/// <summary>Every list of the network as a workbook.</summary>
public sealed class ListFileTests(ITestOutputHelper output)
{
    private const string Formula = "=HYPERLINK(\"http://x\",\"y\")";

    [Fact]
    public async Task EveryList_AsAFile_HasItsColumnsInBothLanguages()
    {
        await using var host = await ApiHost.Start();
        await host.Opened("jinxi");

        foreach (var kind in ListEndpoints.Kinds)
        {
            var path = $"/api/v1/export/kunshan/list/{GrainKey.Name(kind)}";
            var chinese = (await Rows(host, $"{path}?language=zh"))[0];
            var english = (await Rows(host, $"{path}?language=en"))[0];

            chinese[^1].ShouldBe("系统编号");
            english[^1].ShouldBe("Id");
            english.Length.ShouldBe(chinese.Length);
            chinese.ShouldAllBe(title => title.Length > 0);
            english.ShouldAllBe(title => title.All(char.IsAscii));
        }
    }

    [Fact]
    public async Task List_Filtered_HasTheSameLinesInTheSameOrder()
    {
        await using var host = await ApiHost.Start();
        await host.Opened("jinxi");
        foreach (var (name, district, staff) in new[]
        {
            ("甲", "zhangpu", 30), ("乙", "zhangpu", 50), ("丙", "kaifaqu", 40), ("丁", "zhangpu", 5),
        })
        {
            await host.Post($"enterprise/kunshan/h-{staff}/register",
                Bodies.Register(district, $"昆山{name}厂", staff));
        }

        var rows = await Rows(host, "/api/v1/export/kunshan/list/enterprise"
            + "?district=zhangpu&eligible=true&sort=-technicalStaff&language=zh");

        rows.Skip(1).Select(r => r[0]).ShouldBe(["昆山乙厂", "昆山甲厂"]);
        rows[1].ShouldContain("张浦镇");
        rows[1].ShouldContain("民营");
        rows[1].ShouldContain("50");
        rows[1][^1].ShouldBe("h-50");
    }

    [Fact]
    public async Task List_OfAnotherDistrict_StaysOutOfTheFile()
    {
        await using var host = await AccountHost.Start();
        var admin = await host.Administrator();
        var staff = await host.Person(admin, Role.CityStaff);
        await staff.Post("enterprise/kunshan/h-1/register", Bodies.Register("zhangpu", "昆山甲厂"));
        await staff.Post("enterprise/kunshan/h-2/register", Bodies.Register("kaifaqu", "昆山乙厂"));
        var clerk = await host.Person(admin, Role.DistrictStaff, "zhangpu");

        var own = await Rows(host.Host, clerk, "export/kunshan/list/enterprise");
        var asked = await Rows(host.Host, clerk, "export/kunshan/list/enterprise?district=kaifaqu");
        using var pairings = await Ask(host.Host, await host.Person(admin, Role.CityLeader),
            "export/kunshan/list/pairing");
        using var nobody = await Ask(host.Host, new Visit(host.Host),
            "export/kunshan/list/enterprise");

        own.Skip(1).Select(r => r[0]).ShouldBe(["昆山甲厂"]);
        asked.Length.ShouldBe(1);
        pairings.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        nobody.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Text_ThatASpreadsheetWouldRun_StaysAText()
    {
        await using var host = await ApiHost.Start();
        await host.Opened("jinxi");
        await host.Post("enterprise/kunshan/h-1/register", Bodies.Register(
            name: Formula.Replace("\"", "\\\"", StringComparison.Ordinal)));

        using var file = new MemoryStream(
            await host.Http.GetByteArrayAsync("/api/v1/export/kunshan/list/enterprise"));
        using var book = SpreadsheetDocument.Open(file, false);
        var part = book.WorkbookPart!;
        var cell = part.WorksheetParts.Single().Worksheet.Descendants<Cell>()
            .Single(c => c.InnerText == Formula);
        var formats = part.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>();

        cell.DataType!.Value.ShouldBe(CellValues.InlineString);
        formats.ElementAt((int)cell.StyleIndex!.Value).QuotePrefix!.Value.ShouldBeTrue();
        part.WorksheetParts.Single().Worksheet.Descendants<CellFormula>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Parameter_ThatNoListKnows_IsRefused()
    {
        await using var host = await ApiHost.Start();

        (await host.Get("export/kunshan/list/enterprise?take=5")).Status.ShouldBe(400);
        (await host.Get("export/kunshan/list/city")).Status.ShouldBe(404);
        (await host.Get("export/suzhou/list/enterprise")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task TwentyThousandHosts_FillOneFile()
    {
        using var file = new MemoryStream();
        var watch = Stopwatch.StartNew();

        await new ListFile(new LongList(20_000)).Write(
            LongList.Query, Words, file, TestContext.Current.CancellationToken);

        output.WriteLine($"{watch.ElapsedMilliseconds} ms, {file.Length:N0} bytes");
        var rows = Read(file.ToArray());
        rows.Length.ShouldBe(20_001);
        rows[20_000][0].ShouldBe("昆山厂 19999");
    }

    [Theory]
    [InlineData(ExportLimits.ListRowsMax, null)]
    [InlineData(ExportLimits.ListRowsMax + 1, "malformed.too-many-rows")]
    public async Task LongerListThanAFileTakes_IsRefusedWithItsLength(int rows, string? code)
    {
        var fault = await new ListFile(new LongList(rows)).Refuse(
            LongList.Query, TestContext.Current.CancellationToken);

        fault?.Code.ShouldBe(code);
        (fault is null).ShouldBe(code is null);
        fault?.Message.Zh.ShouldContain($"{rows}");
    }

    private static ListFileWords Words { get; } = new(new KnownCity(
        new CityFacts("kunshan", Kunshan.Policy, []), new CityState(), 1,
        new DateOnly(2026, 3, 5)), chinese: true);

    internal static async Task<string[][]> Rows(ApiHost host, string path) =>
        Read(await host.Http.GetByteArrayAsync(path));

    private static async Task<string[][]> Rows(ApiHost host, Visit visit, string path)
    {
        using var answer = await Ask(host, visit, path);
        return Read(await answer.Content.ReadAsByteArrayAsync());
    }

    private static Task<HttpResponseMessage> Ask(ApiHost host, Visit visit, string path) =>
        host.Http.SendAsync(visit.Request(HttpMethod.Get, path));

    private static string[][] Read(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file));
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount)
                .Select(i => $"{reader.GetValue(i)}")]);
        }

        return [.. rows];
    }
}
