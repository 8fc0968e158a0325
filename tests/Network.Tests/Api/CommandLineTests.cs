using Network.Tests.BlackBox;

namespace Network.Tests.Api;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("serve")]
    [InlineData("verify")]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("move")]
    [InlineData("openapi")]
    [InlineData("policy", "check")]
    public async Task Help_OfACommand_ShowsExamplesToCopy(params string[] command)
    {
        var (code, output, errors) = await Run([.. command, "--help"]);

        code.ShouldBe(0);
        errors.ShouldBeEmpty();
        output.ShouldContain("Examples:");
        output.ShouldContain("dotnet run --project client -- ");
    }

    [Theory]
    [InlineData("--bogus")]
    [InlineData("serv")]
    [InlineData("serve", "--port", "many")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("serve", "--set", "nothing")]
    [InlineData("serve", "--set", "Limits:BodyBytesMax=none")]
    [InlineData("serve", "--config", "missing.json")]
    [InlineData("serve", "--policy", "missing.yaml")]
    [InlineData("policy", "check")]
    [InlineData("policy", "check", "missing.yaml")]
    [InlineData("verify", "--database", "missing.db")]
    public async Task CommandLine_WithAMistake_TellsItShortlyAndExitsWith2(
        params string[] arguments)
    {
        var (code, output, errors) = await Run(arguments);

        code.ShouldBe(2, $"{output}{errors}");
        errors.Trim().ShouldNotBeEmpty();
        errors.Trim().Split('\n').Length.ShouldBeLessThan(4);
        errors.ShouldNotContain("   at ");
        errors.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task PolicyCheck_OfAWrongFile_ListsEveryMistakeWithItsLine()
    {
        var text = await File.ReadAllTextAsync(ServedNetwork.Policy);
        var wrong = _folder.File("kunshan-2024.yaml");
        await File.WriteAllTextAsync(wrong, text
            .Replace("issued: 2024-07-15", "issued: soon", StringComparison.Ordinal)
            .Replace("timeZone: Asia/Shanghai", "timeZone: Asia/Nowhere",
                StringComparison.Ordinal));

        var (code, _, errors) = await Run("policy", "check", wrong);

        code.ShouldBe(2);
        errors.ShouldContain($"{wrong}:14:");
        errors.Trim().Split('\n').Length.ShouldBeGreaterThanOrEqualTo(2);
    }

    private Task<(int Code, string Output, string Errors)> Run(params string[] arguments) =>
        ClientProcess.Run(_folder.Path, arguments);
}
