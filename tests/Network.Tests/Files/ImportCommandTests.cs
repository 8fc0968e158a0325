using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Network.Tests.Api;
using Network.Tests.BlackBox;

namespace Network.Tests.Files;

/// <summary>Files at the command line and at the API.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class ImportCommandTests
{
    private const string Good =
        "昆山市企业科协名录,,,\n单位名称,区镇,职工人数,成立日期\n恒锐,张浦,\"1,200人\",2021.3.15\n";

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
}
