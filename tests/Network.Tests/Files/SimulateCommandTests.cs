using System.Text.Json;
using Network.Tests.BlackBox;

namespace Network.Tests.Files;

/// <summary>Simulations at the command line: from a file alone, and from a network.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class SimulateCommandTests
{
    private const string Classes = "区镇,未建,已成立,之家\n张浦镇,40,8,2\n陆家镇,20,5,0\n";

    [Fact]
    public async Task Simulate_PolicyAlone_TellsTheTimeAndTheSameDigitsOnAnyThreads()
    {
        using var folder = new TemporaryFolder();

        var one = await Json(folder, "--runs", "50", "--months", "24", "--threads", "1");
        var two = await Json(folder, "--runs", "50", "--months", "24", "--threads", "2");

        one.GetProperty("tookMs").GetDouble().ShouldBeGreaterThan(0);
        one.GetProperty("assumedStart").GetBoolean().ShouldBeTrue();
        one.GetProperty("result").GetRawText()
            .ShouldBe(two.GetProperty("result").GetRawText());
    }

    [Fact]
    public async Task Simulate_TableOfClasses_BeginsWithIt()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("classes.csv"), Classes);

        var told = await Json(folder, "--classes", "classes.csv", "--runs", "20");
        var csv = await ClientProcess.Run(folder.Path, "simulate", "--classes", "classes.csv",
            "--runs", "20", "--months", "12", "--output", "csv");
        var table = await ClientProcess.Run(folder.Path, "simulate", "--classes", "classes.csv",
            "--runs", "20", "--months", "12", "--units", "9");

        told.GetProperty("result").GetProperty("areas")[0].GetProperty("organisations")
            .GetInt64().ShouldBe(75);
        csv.Output.ShouldStartWith("area,month,outcome,p5,p25,p50,p75,p95,mean");
        csv.Output.ShouldContain("zhangpu,");
        table.Output.ShouldContain("2025-12");
        table.Output.ShouldContain("unitsMax:");
        table.Output.ShouldNotContain('\u001b');
    }

    [Fact]
    public async Task Simulate_Live_IsTheSameFromTheFileAndFromTheRunningNetwork()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("hosts.csv"),
            "单位名称,区镇,科技人员数,成立日期\n恒锐,张浦镇,120,2021-03-15\n远大,陆家镇,60,\n");
        (await ClientProcess.Run(
            folder.Path, "import", "hosts", "hosts.csv", "--database", "network.db"))
            .Code.ShouldBe(0);

        var fromFile = await Json(
            folder, "--live", "--database", "network.db", "--runs", "30", "--months", "12");
        await using var served = await ServedNetwork.Start(folder: folder);
        var fromServer = await Json(
            folder, "--live", "--server", $"{served.Address}", "--runs", "30", "--months", "12");

        fromFile.GetProperty("result").GetProperty("areas")[0].GetProperty("organisations")
            .GetInt64().ShouldBe(2);
        fromServer.GetProperty("result").GetRawText()
            .ShouldBe(fromFile.GetProperty("result").GetRawText());
    }

    [Theory]
    [InlineData("months", "--months", "0")]
    [InlineData("months", "--months", "12000")]
    [InlineData("runs", "--runs", "1000000000")]
    [InlineData("budgetFen", "--budget", "-1")]
    [InlineData("nowhere", "--given", "nowhere=2")]
    [InlineData("--live", "--as-of", "2024-01-01")]
    [InlineData("no file", "--classes", "none.csv")]
    public async Task Simulate_Nonsense_IsRefusedInOneLine(string said, string option, string value)
    {
        using var folder = new TemporaryFolder();

        var (code, output, errors) = await ClientProcess.Run(
            folder.Path, "simulate", option, value);

        code.ShouldBe(2, errors);
        output.ShouldBeEmpty();
        errors.Trim().Split('\n').Length.ShouldBe(1, errors);
        errors.ShouldContain(said);
    }

    private static async Task<JsonElement> Json(TemporaryFolder folder, params string[] arguments)
    {
        var (code, output, errors) = await ClientProcess.Run(
            folder.Path, ["simulate", .. arguments, "--output", "json"]);
        code.ShouldBe(0, errors);
        using var document = JsonDocument.Parse(output);
        return document.RootElement.Clone();
    }
}
