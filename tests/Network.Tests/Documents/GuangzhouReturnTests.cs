using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Network.Tests.Api;
using Network.Tests.Tidy;

namespace Network.Tests.Documents;

/// <summary>广州统计年鉴2022 表17-4, 科协基本情况 (2021年): entered as the city and a district report,
/// it prints back line by line.</summary>
public sealed class GuangzhouReturnTests
{
    private static readonly (string Line, long Total, long City, long Districts)[] Table = [
        ("agencies", 15, 4, 11), ("staff", 117, 43, 74), ("societies", 165, 104, 61),
        ("enterprise-associations", 312, 231, 81), ("town-associations", 155, 0, 155),
        ("rural-associations", 5, 0, 5), ("meetings", 41, 41, 0),
        ("meeting-participants", 257_076, 257_076, 0), ("lectures", 1_646, 1_045, 601),
        ("expert-reports", 318, 281, 37), ("exhibitions", 122, 96, 26),
        ("consulting", 270, 47, 223)];

    private static readonly (string Resource, int City, int District)[] Resources = [
        ("agency", 4, 11), ("staff", 43, 74), ("society", 104, 61),
        ("enterprise-association", 231, 81), ("town-association", 0, 155),
        ("rural-association", 0, 5)];

    // What the yearbook counts besides reports, exhibitions and consulting is the rest of its sum.
    private static readonly (string Category, int City, int District)[] Activities = [
        ("expert-report", 281, 37), ("exhibition", 96, 26), ("consulting", 47, 223),
        ("other-lecture", 621, 315)];

    [Fact]
    public async Task Return_Of2021_PrintsBackLineByLine()
    {
        await using var host = await Entered();

        var table = (await host.Get("city/guangzhou/return/table-17-4?year=2021")).Body;

        table.GetProperty("rows").EnumerateArray().Select(r => (
            r.GetProperty("id").GetString()!, r.GetProperty("total").GetInt64(),
            r.GetProperty("city").GetInt64(), r.GetProperty("districts").GetInt64()))
            .ShouldBe(Table);
    }

    [Fact]
    public async Task Return_AsFiles_HoldsTheSameNumbers()
    {
        await using var host = await Entered();

        var csv = await host.Http.GetStringAsync(
            "/api/v1/export/guangzhou/return/table-17-4?year=2021&format=csv");
        await using var xlsx = await host.Http.GetStreamAsync(
            "/api/v1/export/guangzhou/return/table-17-4?year=2021&format=xlsx");
        using var memory = new MemoryStream();
        await xlsx.CopyToAsync(memory);
        using var book = SpreadsheetDocument.Open(memory, false);
        var cells = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>()
            .ToDictionary(c => c.CellReference!.Value!, c => c.InnerText);

        csv.Split("\r\n")[4].ShouldBe("企业科协,个,312,231,81");
        (cells["A5"], cells["C5"]).ShouldBe(("企业科协", "312"));
        (cells["C9"], cells["E9"]).ShouldBe(("257076", "0"));
    }

    [Fact]
    public async Task Return_UnknownTableOrFutureYear_SaysSo()
    {
        await using var host = await Entered();

        (await host.Get("city/guangzhou/return/table-1")).Status.ShouldBe(404);
        (await host.Get("city/guangzhou/return/table-17-4?year=2190")).Status.ShouldBe(400);
    }

    private static async Task<ApiHost> Entered()
    {
        var host = await ApiHost.Start(s => s with
        {
            Policies = [Path.Combine(Repository.Root, "policies", "guangzhou-2021.yaml")],
        });
        await host.Settled();
        foreach (var (resource, city, district) in Resources)
        {
            await Count("city/guangzhou/guangzhou", resource, city);
            await Count("district/guangzhou/tianhe", resource, district);
        }

        foreach (var (category, city, district) in Activities)
        {
            await Report("city/guangzhou/guangzhou", category, city, 0);
            await Report("district/guangzhou/tianhe", category, district, 0);
        }

        await Report("city/guangzhou/guangzhou", "academic-meeting", 41, 257_076);
        return host;

        async Task Count(string grain, string resource, int count) => (await host.Post(
            $"{grain}/count-resource", JsonSerializer.Serialize(
                new { resource, count, on = "2021-12-31" }))).Status.ShouldBe(200);

        async Task Report(string grain, string category, int sessions, int participants) =>
            (await host.Post($"{grain}/report-activities", JsonSerializer.Serialize(
                new { category, year = 2021, sessions, participants }))).Status.ShouldBe(200);
    }
}
