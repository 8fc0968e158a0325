using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using Network.Tests.Tidy;

namespace Network.Tests.Browser;

/// <summary>
/// One person at one screen. Keeps what the browser complained about, and on failure a picture in
/// <c>tests/artifacts</c>.
/// </summary>
internal sealed class Visitor : IAsyncDisposable
{
    /// <summary>Taller pages do not fit into a picture, pixels.</summary>
    private const int PictureHeightMax = 16_000;

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();

    private Visitor(IBrowserContext context, IPage page, Uri address)
    {
        _context = context;
        Page = page;
        Address = address;
        page.Console += (_, said) => Complain(said.Type == "error", $"console: {said.Text}");
        page.PageError += (_, error) => Complain(true, $"error: {error}");
    }

    public IPage Page { get; }

    public Uri Address { get; }

    /// <summary>Errors in the console, thrown errors and violations of the content policy.
    /// </summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <param name="language">What the browser asks for; the app has its own switch.</param>
    /// <param name="calm">Whether the person asked the system for less motion.</param>
    public static async Task<Visitor> Arrive(
        Chromium chromium, Uri address, int width = 1440, string language = "zh-CN",
        bool dark = false, bool calm = true)
    {
        var browser = await chromium.Browser();
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            Locale = language,
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = calm ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        });
        context.SetDefaultTimeout(20_000);
        return new Visitor(context, await context.NewPageAsync(), address);
    }

    /// <summary>Lives through a story; a picture of its end is kept when it fails.</summary>
    public async Task Through(Func<IPage, Task> story, [CallerMemberName] string name = "story")
    {
        try
        {
            await story(Page);
        }
        catch
        {
            var folder = Path.Combine(Repository.Root, "tests", "artifacts");
            Directory.CreateDirectory(folder);
            await Page.ScreenshotAsync(new()
            {
                Path = Path.Combine(folder, $"{name}.png"),
                FullPage = await Page.EvaluateAsync<int>(
                    "() => document.documentElement.scrollHeight") < PictureHeightMax,
            });
            throw;
        }
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Complain(bool serious, string text)
    {
        if (serious)
        {
            _complaints.Enqueue(text);
        }
    }
}
