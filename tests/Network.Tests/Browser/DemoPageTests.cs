using Network.Tests.BlackBox;

namespace Network.Tests.Browser;

/// <summary>The demo's pages say that they are simulated, and move by themselves.</summary>
public sealed class DemoPageTests(Chromium chromium)
{
    private static readonly string[] Paths =
    [
        "/enterprises", "/workstations", "/policy", "/district/bacheng", "/history/city/kunshan",
        "/",
    ];

    private static readonly TimeSpan Within = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Demo_EveryPage_SaysSimulatedAndTheCityMoves()
    {
        using var folder = new TemporaryFolder();
        var port = LoopbackPort.Free();
        using var demo = new ClientProcess(
            ["demo", "--organisations", "60", "--pace", "50", "--port", $"{port}"], folder.Path);
        await Eventually.Is(() => Task.FromResult(demo.Output),
            o => o.Contains("after", StringComparison.Ordinal), Within, _ => $"{demo}");
        await using var visitor = await Visitor.Arrive(
            chromium, new Uri($"http://127.0.0.1:{port}"));
        await visitor.Through(async page =>
        {
            foreach (var path in Paths)
            {
                await page.Open(path);
                (await page.GetByTestId("simulated-banner").InnerTextAsync()).ShouldContain("模拟");
            }

            // Whoever comes first chooses a role; the banner is there already.
            await page.GetByTestId("role-city-leader").ClickAsync();
            await page.IsLive();
            await page.EvaluateAsync("""
                () => {
                  const read = () => document.querySelector('main').innerText;
                  const before = read();
                  new MutationObserver(() => { if (read() !== before) window.moved = true; })
                    .observe(document.body,
                      { subtree: true, childList: true, characterData: true });
                }
                """);
            await page.WaitForFunctionAsync(
                "() => window.moved", null, new() { Timeout = 30_000 });
        });
        visitor.Complaints.ShouldBeEmpty();
    }
}
