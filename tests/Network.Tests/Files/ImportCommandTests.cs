using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Network.Tests.Api;
using Network.Tests.BlackBox;

namespace Network.Tests.Files;

/// <summary>Files at the command line and at the API.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed partial class ImportCommandTests
{
    private const string Good =
        "昆山市企业科协名录,,,\n单位名称,区镇,职工人数,成立日期\n恒锐,张浦,\"1,200人\",2021.3.15\n";

    static ImportCommandTests() =>
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private const string Bad = "单位名称,区镇,职工人数\n恒锐,章浦镇,很多\n";

    [Fact]
    public async Task Import_GoodFile_IsEnteredOnce()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("hosts.csv"), Good);

        var rehearsed = await ClientProcess.Run(
            folder.Path, "import", "hosts", "hosts.csv", "--dry-run");
        Directory.Exists(folder.File("data")).ShouldBeFalse();
        var first = await ClientProcess.Run(folder.Path, "import", "hosts", "hosts.csv");
        var again = await ClientProcess.Run(folder.Path, "import", "hosts", "hosts.csv");
        var exported = await ClientProcess.Run(folder.Path, "export", "hosts", "out.xlsx");

        rehearsed.Code.ShouldBe(0, rehearsed.Errors);
        rehearsed.Output.ShouldContain("1 rows read, 1 to enter, 0 unchanged.");
        rehearsed.Output.ShouldContain("nothing was entered");
        first.Code.ShouldBe(0, first.Errors);
        first.Output.ShouldContain("1 rows read, 1 entered, 0 unchanged.");
        first.Errors.ShouldContain("100 %");
        again.Output.ShouldContain("1 rows read, 0 entered, 1 unchanged.");
        var printed = await ClientProcess.Run(folder.Path, "export", "hosts");

        exported.Code.ShouldBe(0, exported.Errors);
        File.Exists(folder.File("out.xlsx")).ShouldBeTrue();
        printed.Output.Trim().Split('\n').Length.ShouldBe(2, printed.Output);
        printed.Output.ShouldContain("恒锐,,张浦镇");
        File.Exists(folder.File("out.xlsx.part")).ShouldBeFalse();
    }

    [Fact]
    public async Task Import_FileWithMistakes_EntersNothingAndNamesEachCell()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("hosts.csv"), Bad);

        var (code, output, _) = await ClientProcess.Run(
            folder.Path, "import", "hosts", "hosts.csv", "--report", "mistakes.csv");

        code.ShouldBe(2);
        output.ShouldContain("error B2 '区镇'");
        output.ShouldContain("did you mean '张浦镇'?");
        output.ShouldContain("error C2 '职工人数'");
        output.ShouldContain("nothing was entered");
        (await File.ReadAllLinesAsync(folder.File("mistakes.csv"))).Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("There is no file 'none.csv'", "import", "hosts", "none.csv")]
    [InlineData("'horses' is not known; there are: hosts", "import", "horses", "none.csv")]
    [InlineData("'ftp://x' is not an address", "export", "hosts", "o.csv", "--server", "ftp://x")]
    [InlineData("should end in .csv or .xlsx", "export", "hosts", "o.pdf")]
    [InlineData("There is no database", "export", "hosts", "o.csv", "--database", "none.db")]
    [InlineData("There is no city 'wuhan'", "export", "hosts", "o.csv", "--city", "wuhan")]
    public async Task Files_WrongCommandLine_IsOneLineAndExitCode2(
        string told, params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var (code, _, errors) = await ClientProcess.Run(folder.Path, arguments);

        code.ShouldBe(2, errors);
        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain(told);
    }

    [Fact]
    public async Task Import_IntoARunningNetwork_GoesThroughItsServer()
    {
        using var folder = new TemporaryFolder();
        await using var host = await ApiHost.Start(folder: folder, socket: true);
        await File.WriteAllTextAsync(folder.File("hosts.csv"), Good);
        await File.WriteAllTextAsync(folder.File("bad.csv"), Bad);
        var server = $"http://127.0.0.1:{host.Port}";

        var bad = await ClientProcess.Run(
            folder.Path, "import", "hosts", "bad.csv", "--server", server);
        var good = await ClientProcess.Run(
            folder.Path, "import", "hosts", "hosts.csv", "--server", server);
        var exported = await ClientProcess.Run(
            folder.Path, "export", "hosts", "out.csv", "--server", server);

        bad.Code.ShouldBe(2, bad.Errors);
        bad.Output.ShouldContain("error B2 '区镇'");
        good.Code.ShouldBe(0, good.Errors);
        good.Errors.ShouldContain("100 %");
        exported.Code.ShouldBe(0, exported.Errors);
        (await File.ReadAllTextAsync(folder.File("out.csv"))).ShouldContain("恒锐");
    }

    [Fact]
    public async Task Import_LockedDatabase_SaysToUseTheServer()
    {
        using var folder = new TemporaryFolder();
        await using var host = await ApiHost.Start(folder: folder);
        await File.WriteAllTextAsync(folder.File("hosts.csv"), Good);

        var (code, _, errors) = await ClientProcess.Run(folder.Path,
            "import", "hosts", "hosts.csv", "--database", folder.File("network.db"));

        code.ShouldBe(1);
        errors.ShouldContain("--server");
    }

    [Fact]
    public async Task Import_KilledInTheMiddle_IsFinishedByTheNextRun()
    {
        const int Hosts = 8_000;
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("hosts.csv"), "单位名称,区镇,成立日期\n"
            + string.Concat(Enumerable.Range(0, Hosts)
                .Select(i => $"第{i}公司,张浦,2021-03-15\n")));
        using (var first = new ClientProcess(["import", "hosts", "hosts.csv"], folder.Path))
        {
            await Eventually.Is(() => Task.FromResult(first.Errors),
                told => Begun().IsMatch(told), TimeSpan.FromSeconds(60),
                told => $"It has not begun to enter: {told}");
            await first.Kill();
            first.Errors.ShouldNotContain("Entering: 100 %");
        }

        var again = await ClientProcess.Run(folder.Path, "import", "hosts", "hosts.csv");
        var known = await ClientProcess.Run(folder.Path, "import", "hosts", "hosts.csv");
        var verified = await ClientProcess.Run(folder.Path, "verify");

        again.Code.ShouldBe(0, again.Errors);
        again.Output.ShouldContain("8,000 rows read");
        known.Output.ShouldContain("8,000 rows read, 0 entered, 8,000 unchanged.");
        verified.Code.ShouldBe(0, verified.Output);
        // A city's founding, its districts, and two events a host: none twice.
        verified.Output.ShouldContain(
            (Hosts * 2 + 1 + 12).ToString("N0", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Api_GoodFile_IsStagedAndDeliveredAndExported()
    {
        await using var host = await ApiHost.Start();
        await host.Opened("jinxi");

        using var answer = await host.Http.PostAsync(
            "/api/v1/import/kunshan/hosts?fileName=hosts.csv",
            Body(Encoding.GetEncoding("GB18030").GetBytes(Good), "text/csv"));
        var report = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var import = report.GetProperty("import").GetString();
        await host.Settled();
        var status = (await host.Get($"import/kunshan/{import}")).Body;
        using var csv = await host.Http.GetAsync(
            "/api/v1/export/kunshan/hosts?format=csv&district=zhangpu");
        using var xlsx = await host.Http.GetAsync("/api/v1/export/kunshan/hosts?format=xlsx");
        using var other = await host.Http.GetAsync(
            "/api/v1/export/kunshan/hosts?district=huaqiao");

        (report.GetProperty("staged").GetBoolean(), report.GetProperty("entered").GetInt32(),
            report.GetProperty("errors").GetInt32()).ShouldBe((true, 1, 0));
        status.GetProperty("pending").GetInt64().ShouldBe(0);
        status.GetProperty("refused").GetArrayLength().ShouldBe(0);
        csv.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        csv.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("kunshan-单位名录.csv");
        (await csv.Content.ReadAsStringAsync()).ShouldContain("恒锐,,张浦镇");
        (await xlsx.Content.ReadAsByteArrayAsync()).Take(2).ShouldBe("PK"u8.ToArray());
        (await other.Content.ReadAsStringAsync()).ShouldNotContain("恒锐");
    }

    [Fact]
    public async Task Api_FileWithMistakes_Is200WithItsProblemsAndEntersNothing()
    {
        await using var host = await ApiHost.Start();
        var before = await Position(host);

        using var answer = await host.Http.PostAsync("/api/v1/import/kunshan/hosts",
            Body(Encoding.UTF8.GetBytes(Bad), "text/csv"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var report = await answer.Content.ReadFromJsonAsync<JsonElement>();
        (report.GetProperty("staged").GetBoolean(), report.GetProperty("errors").GetInt32())
            .ShouldBe((false, 2));
        var problem = report.GetProperty("problems")[0];
        (problem.GetProperty("row").GetInt32(), problem.GetProperty("column").GetString(),
            problem.GetProperty("header").GetString(), problem.GetProperty("value").GetString(),
            problem.GetProperty("code").GetString(), problem.GetProperty("severity").GetString())
            .ShouldBe((2, "B", "区镇", "章浦镇", "unknown.district", "error"));
        problem.GetProperty("message").GetProperty("zh").GetString()!.ShouldContain("张浦镇");
        (await Position(host)).ShouldBe(before);
    }

    [Fact]
    public async Task Api_FileTooLarge_Is413AndUnknownParameter400()
    {
        await using var host = await ApiHost.Start();

        using var large = await host.Http.PostAsync("/api/v1/import/kunshan/hosts",
            Body(new byte[(64 * 1024 * 1024) + 1]));
        using var odd = await host.Http.PostAsync("/api/v1/import/kunshan/hosts?sheets=1",
            Body(Encoding.UTF8.GetBytes(Good)));
        using var strange = await host.Http.GetAsync("/api/v1/export/wuhan/hosts");

        large.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        odd.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        strange.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Api_DryRun_WritesNothing()
    {
        await using var host = await ApiHost.Start();
        var before = await Position(host);

        using var answer = await host.Http.PostAsync(
            "/api/v1/import/kunshan/hosts?dryRun=true&fileName=名录.csv",
            new StringContent(Good, Encoding.UTF8, "text/csv"));

        var report = await answer.Content.ReadFromJsonAsync<JsonElement>();
        report.GetProperty("staged").GetBoolean().ShouldBeFalse();
        report.GetProperty("commands").GetInt32().ShouldBe(2);
        report.GetProperty("file").GetString().ShouldBe("名录.csv");
        (await Position(host)).ShouldBe(before);
    }

    /// <summary>What a page of another site can send without being asked (CORS).</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Api_ContentOfAForeignPage_Is415(string? contentType)
    {
        await using var host = await ApiHost.Start();

        using var answer = await host.Http.PostAsync("/api/v1/import/kunshan/hosts",
            Body(Encoding.UTF8.GetBytes(Good), contentType));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("text/csv");
    }

    private static ByteArrayContent Body(
        byte[] file, string? contentType = "application/octet-stream")
    {
        var body = new ByteArrayContent(file);
        if (contentType is not null)
            body.Headers.ContentType = new MediaTypeHeaderValue(contentType);

        return body;
    }

    private static async Task<long> Position(ApiHost host) =>
        (await host.Http.GetFromJsonAsync<JsonElement>("/api/v1/city/kunshan/overview"))
            .GetProperty("position").GetInt64();

    // Steps may be passed over: a fast machine enters a fifth before it tells of any.
    [GeneratedRegex("Entering: [1-9]")]
    private static partial Regex Begun();
}
