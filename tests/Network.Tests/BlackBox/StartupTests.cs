using Microsoft.Data.Sqlite;

namespace Network.Tests.BlackBox;

/// <summary>What cannot be started says so in one line, and harms nothing that runs.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class StartupTests
{
    [Fact]
    public async Task SecondProcess_OnTheSameFile_IsTurnedAwayAndTheFirstGoesOn()
    {
        await using var network = await ServedNetwork.Start();
        using var second = new TemporaryFolder();

        var (code, printed, errors) = await ClientProcess.Run(second.Path,
            "serve", "--database", network.Database, "--policy", ServedNetwork.Policy,
            "--urls", $"http://127.0.0.1:{LoopbackPort.Free()}");

        code.ShouldNotBe(0, printed);
        OneLine(errors).ShouldContain(network.Database);
        (await new NetworkReader(network.Http).Recount())
            .GetProperty("equal").GetBoolean().ShouldBeTrue();
        (await network.Stop()).ShouldBe(0);
    }

    [Fact]
    public async Task Port_InUse_IsNamed()
    {
        await using var network = await ServedNetwork.Start();
        using var second = new TemporaryFolder();

        var (code, printed, errors) = await ClientProcess.Run(second.Path,
            "serve", "--database", second.File("network.db"), "--policy", ServedNetwork.Policy,
            "--urls", network.Address.ToString());

        code.ShouldNotBe(0, printed);
        OneLine(errors).ShouldContain($"{network.Port}");
    }

    [Fact]
    public async Task Database_OfANewerProduct_IsRefused()
    {
        await using var network = await ServedNetwork.Start();
        (await network.Stop()).ShouldBe(0);
        await Execute(network.Database, "PRAGMA user_version = 9999");

        using var again = new ClientProcess(network.Arguments, Path.GetTempPath());

        (await again.Exit()).ShouldNotBe(0, again.ToString());
        OneLine(again.Errors).ShouldContain("newer");
    }

    [Fact]
    public async Task File_ThatIsNoDatabase_IsRefusedAndLeftAlone()
    {
        using var folder = new TemporaryFolder();
        var cancel = TestContext.Current.CancellationToken;
        await File.WriteAllTextAsync(folder.File("letter.txt"), "Dear colleagues, …", cancel);

        var (code, printed, errors) = await ClientProcess.Run(folder.Path,
            "serve", "--database", folder.File("letter.txt"), "--policy", ServedNetwork.Policy,
            "--urls", $"http://127.0.0.1:{LoopbackPort.Free()}");

        code.ShouldNotBe(0, printed);
        OneLine(errors).ShouldContain("letter.txt");
        (await File.ReadAllTextAsync(folder.File("letter.txt"), cancel))
            .ShouldBe("Dear colleagues, …");
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("serve", "--port", "many")]
    [InlineData("serve", "--colour", "red")]
    [InlineData("serve", "--policy", "no-such-file.yaml")]
    [InlineData("serve", "--config", "no-such-file.json")]
    [InlineData("serve", "--set", "Limits:BodyBytesMax=lots")]
    [InlineData("serve", "--set", "nothing")]
    [InlineData("import")]
    public async Task CommandLine_WithAMistake_IsOneLineAndCode2(params string[] arguments)
    {
        using var folder = new TemporaryFolder();

        var (code, printed, errors) = await ClientProcess.Run(folder.Path, arguments);

        code.ShouldBe(2, $"{printed}\n{errors}");
        OneLine(errors).ShouldStartWith("Error: ", Case.Sensitive);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    private static string OneLine(string errors)
    {
        errors.ShouldNotContain("   at ", customMessage: "A stack trace is for developers.");
        return errors.Trim().Split('\n').ShouldHaveSingleItem();
    }

    private static async Task Execute(string database, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
