using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Network.Tests.Api;

namespace Network.Tests.Files;

/// <summary>A broken file is corrected cell by cell over the API, without another reading of it
/// than the product's own; nothing of it is entered before all of it is right.</summary>
public sealed class ImportEditsTests
{
    private const string Broken = """
        单位名称,所属区镇,职工人数,企业科协成立时间
        昆山恒锐精密,张浦,4o,2021-03-01
        昆山捷達电子,火星镇,30,
        昆山昆达科技,周市,20,不详
        """;

    private const string Strange = """
        二〇二四年名单,,
        厂家,在哪个镇,人
        昆山恒锐精密,张浦,40
        """;

    [Fact]
    public async Task BrokenFile_CorrectedAndExcluded_EntersOnlyWhenAllIsRight()
    {
        await using var host = await ApiHost.Start();
        await host.Opened("jinxi");
        var before = await Total(host);

        var broken = await Import(host, "{}", Broken, dryRun: false);
        var half = await Import(host,
            """{"cells":[{"row":2,"column":"C","value":"40"}],"excluded":[4]}""", Broken, false);
        var untouched = await Total(host);
        const string Right = """
            {"cells":[{"row":2,"column":"C","value":"40"},{"row":3,"column":"B","value":"锦溪"}],
             "excluded":[4]}
            """;
        var rehearsed = await Import(host, Right, Broken, dryRun: true);
        var entered = await Import(host, Right, Broken, dryRun: false);
        await host.Settled();

        broken.GetProperty("errors").GetInt32().ShouldBe(3);
        Shown(broken, 3)[1].ShouldBe("火星镇");
        half.GetProperty("errors").GetInt32().ShouldBe(1);
        (half.GetProperty("staged").GetBoolean(), untouched).ShouldBe((false, before));
        (rehearsed.GetProperty("errors").GetInt32(), rehearsed.GetProperty("staged").GetBoolean())
            .ShouldBe((0, false));
        (entered.GetProperty("staged").GetBoolean(), entered.GetProperty("entered").GetInt32())
            .ShouldBe((true, 2));
        (await Total(host)).ShouldBe(before + 2);
    }

    [Fact]
    public async Task UnknownHeader_WithItsColumnsSaid_IsRead()
    {
        await using var host = await ApiHost.Start();
        await host.Opened("jinxi");

        var unknown = await Import(host, "{}", Strange, dryRun: true);
        var mapped = await Import(host, """
            {"headerRow":2,"columns":{"A":"name","B":"district","C":"staff"}}
            """, Strange, dryRun: true);

        unknown.GetProperty("problems")[0].GetProperty("code").GetString()
            .ShouldBe("header.missing");
        unknown.GetProperty("layout").GetProperty("choices").EnumerateArray()
            .Where(c => c.GetProperty("needed").GetBoolean())
            .Select(c => c.GetProperty("column").GetString()).ShouldBe(["name", "district"]);
        (mapped.GetProperty("errors").GetInt32(), mapped.GetProperty("rows").GetInt32())
            .ShouldBe((0, 1));
        mapped.GetProperty("layout").GetProperty("columns")[2].GetProperty("meaning").GetString()
            .ShouldBe("staff");
    }

    [Theory]
    [InlineData("姓名,单位名称,职称", "members")]
    [InlineData("单位名称,所属区镇,职工人数", "hosts")]
    [InlineData("单位名称,活动类别,活动日期,参加人数", "activities")]
    [InlineData("单位名称,项目名称,项目类别,立项日期", "projects")]
    [InlineData("甲,乙,丙", null)]
    public async Task Look_AtAHeader_GuessesItsKind(string header, string? kind)
    {
        await using var host = await ApiHost.Start();

        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes($"{header}\n1,2,3\n"));
        body.Headers.ContentType = new("text/csv");
        using var answer = await host.Http.PostAsync("/api/v1/import/kunshan/look", body);

        var look = await answer.Content.ReadFromJsonAsync<JsonElement>();
        (look.TryGetProperty("kind", out var guess) ? guess.GetString() : null).ShouldBe(kind);
        look.GetProperty("rows").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"cells":[{"row":"2","column":"C"}]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"actor":"someone"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"cells":[{"row":9,"column":"ZZZZ","value":"x"}]}""", HttpStatusCode.OK)]
    public async Task Edits_OfAnotherShape_AreRefusedOrHarmless(
        string edits, HttpStatusCode status)
    {
        await using var host = await ApiHost.Start();

        using var answer = await Send(host, edits, Broken, dryRun: true);

        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task FormData_AsAPageOfAnotherSiteSendsIt_IsRefused()
    {
        await using var host = await ApiHost.Start();

        using var form = new MultipartFormDataContent { { new StringContent(Broken), "file" } };
        using var answer = await host.Http.PostAsync("/api/v1/import/kunshan/hosts", form);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    private static string[] Shown(JsonElement report, int row) =>
    [
        .. report.GetProperty("layout").GetProperty("rows").EnumerateArray()
            .Single(r => r.GetProperty("number").GetInt32() == row)
            .GetProperty("cells").EnumerateArray().Select(c => c.GetString()!),
    ];

    private static async Task<long> Total(ApiHost host) =>
        (await host.Get("enterprise/kunshan")).Body.GetProperty("total").GetInt64();

    private static async Task<JsonElement> Import(
        ApiHost host, string edits, string file, bool dryRun)
    {
        using var answer = await Send(host, edits, file, dryRun);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<HttpResponseMessage> Send(
        ApiHost host, string edits, string file, bool dryRun)
    {
        using var body = new MultipartContent("mixed");
        body.Add(new StringContent(edits, Encoding.UTF8, "application/json"));
        var table = new ByteArrayContent(Encoding.UTF8.GetBytes(file));
        table.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        body.Add(table);
        var dry = dryRun ? "true" : "false";
        return await host.Http.PostAsync($"/api/v1/import/kunshan/hosts?dryRun={dry}", body);
    }
}
