using Microsoft.Playwright;

namespace Network.Tests.Browser;

/// <summary>
/// Times taken inside the pages, where people see them: the moment of a key press on one page and
/// the moment at which a figure stands on another. Both are milliseconds of the machine's clock.
/// </summary>
internal static class PageClock
{
    private const string OnKey = """
        () => addEventListener('keydown', e => {
          if (e.key === 'Enter') window.pressedAt = performance.timeOrigin + performance.now();
        }, true)
        """;

    private const string OnText = """
        ([selector, text]) => {
          window.seenAt = undefined;
          window.movedAt = undefined;
          const read = () => document.querySelector(selector)?.textContent.trim();
          const before = read();
          new MutationObserver(() => {
            const now = performance.timeOrigin + performance.now();
            if (read() !== before) window.movedAt ??= now;
            if (read() === text) window.seenAt ??= now;
          }).observe(document.body, { subtree: true, childList: true, characterData: true });
        }
        """;

    /// <summary>From now on the last press of Enter is timed.</summary>
    public static Task TimeEnter(IPage page) => page.EvaluateAsync(OnKey);

    public static Task<double> PressedAt(IPage page) =>
        page.EvaluateAsync<double>("() => window.pressedAt");

    /// <summary>From now on the moment is kept at which an element shows a text.</summary>
    public static Task TimeText(IPage page, string selector, string text) =>
        page.EvaluateAsync(OnText, new[] { selector, text });

    /// <summary>Waits for that moment.</summary>
    public static async Task<(double MovedAt, double SeenAt)> SeenAt(IPage page)
    {
        await page.WaitForFunctionAsync("() => window.seenAt");
        return (await page.EvaluateAsync<double>("() => window.movedAt"),
            await page.EvaluateAsync<double>("() => window.seenAt"));
    }
}
