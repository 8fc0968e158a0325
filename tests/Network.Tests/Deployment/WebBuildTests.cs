using System.Diagnostics;
using Network.Tests.BlackBox;
using Network.Tests.Tidy;

namespace Network.Tests.Deployment;

/// <summary>The web app is built once for all builds of the product that run at the same time.
/// </summary>
public sealed class WebBuildTests : IDisposable
{
    private const int Builds = 4;

    /// <summary>Stands for the web app's own build: slow enough for the others to come meanwhile,
    /// and it says each time that it was run.</summary>
    private const string Build = """
        import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
        const folder = process.argv[process.argv.indexOf('--outDir') + 1]
        appendFileSync('../runs', 'run\n')
        setTimeout(() => {
          mkdirSync(folder, { recursive: true })
          writeFileSync(`${folder}/index.html`, 'new')
        }, 500)
        """;

    private readonly TemporaryFolder folder = new();

    public WebBuildTests()
    {
        Directory.CreateDirectory(folder.File("web/src"));
        Write("web/package.json",
            """{ "type": "module", "scripts": { "build": "node build.mjs" } }""");
        Write("web/build.mjs", Build);
        Write("web/src/page.ts", "");
    }

    private int Runs => File.Exists(folder.File("runs"))
        ? File.ReadAllLines(folder.File("runs")).Length : 0;

    [Fact]
    public async Task Pages_AskedForBySeveralBuildsAtOnce_AreBuiltOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, Builds).Select(_ => Once()));

        Runs.ShouldBe(1);
        File.ReadAllText(folder.File("wwwroot/index.html")).ShouldBe("new");
        File.Exists(folder.File("obj/web.lock")).ShouldBeFalse();
    }

    [Fact]
    public async Task Pages_OlderThanASource_AreBuiltAgainAndTheOldFilesAreGone()
    {
        await Once();
        Write("wwwroot/old.js", "");
        File.SetLastWriteTimeUtc(
            folder.File("web/src/page.ts"), DateTime.UtcNow.AddMinutes(1));

        await Once();

        Runs.ShouldBe(2);
        Directory.GetFiles(folder.File("wwwroot")).ShouldHaveSingleItem()
            .ShouldEndWith("index.html");
    }

    [Fact]
    public async Task Pages_WhenAnEndedBuildLeftItsLock_AreBuilt()
    {
        Directory.CreateDirectory(folder.File("obj"));
        using var ended = Start("--version");
        await ended.WaitForExitAsync(TestContext.Current.CancellationToken);
        Write("obj/web.lock", $"{ended.Id}");

        await Once();

        Runs.ShouldBe(1);
    }

    public void Dispose() => folder.Dispose();

    private async Task Once()
    {
        using var build = Start(
            Path.Combine(Repository.Root, "client", "web", "scripts", "once.mjs"),
            "pages", folder.File("obj"));
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        build.ExitCode.ShouldBe(0);
    }

    private Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder.File("web"),
        })!;

    private void Write(string file, string text) =>
        File.WriteAllText(folder.File(file), text);
}
