using Microsoft.Playwright;
using Network.Tests.Browser;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Network.Tests.Browser;

/// <summary>One real browser for all browser tests: the system's own, nothing downloaded.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> _started = new(Start);

    /// <summary>Starts when the first test asks for it.</summary>
    public async Task<IBrowser> Browser() => (await _started.Value).Browser;

    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated)
        {
            var (driver, browser) = await _started.Value;
            await browser.CloseAsync();
            driver.Dispose();
        }
    }

    private static async Task<(IPlaywright, IBrowser)> Start()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Headless = true,
            Args = Quiet,
        }));
    }

    private static string Path =>
        Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
}
