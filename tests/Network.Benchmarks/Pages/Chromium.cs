using Microsoft.Playwright;

namespace Network.Benchmarks.Pages;

/// <summary>A real browser, the system's own, without a window.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    public string Version => $"Chromium {_browser.Version}";

    public static async Task<Chromium> Start()
    {
        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Headless = true,
            Args = Quiet,
        }));
    }

    /// <summary>A page as people have it on a desk, with the motion they did not turn off.
    /// </summary>
    public Task<IPage> Open(Uri address) => _browser.NewPageAsync(new()
    {
        BaseURL = address.ToString(),
        Locale = "en",
        TimezoneId = "Asia/Shanghai",
        ViewportSize = new() { Width = 1440, Height = 900 },
        ReducedMotion = ReducedMotion.NoPreference,
    });

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }
}
