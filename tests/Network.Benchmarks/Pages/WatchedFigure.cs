using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Network.Benchmarks.Pages;

/// <summary>
/// A number on an open city page, read as a person reads it: the text that stands there, at the
/// moment at which the browser has painted it.
/// </summary>
internal sealed class WatchedFigure
{
    private const int ClockReadings = 20;

    // A change of the text is noted when the frame that shows it is done: the message posted in a
    // frame's callback is handled after the frame was painted.
    private const string Watch = """
        selector => {
          const element = document.querySelector(selector);
          const painted = new MessageChannel();
          const seen = window.seenFigures = [];
          let waiting = false;
          painted.port1.onmessage = message => {
            seen.push([performance.timeOrigin + performance.now(), message.data]);
          };
          new MutationObserver(() => {
            if (waiting) return;
            waiting = true;
            requestAnimationFrame(() => {
              waiting = false;
              painted.port2.postMessage(element.textContent);
            });
          }).observe(element, { subtree: true, childList: true, characterData: true });
        }
        """;

    private const string Take = """
        () => window.seenFigures.map(([at, text]) => `${at} ${text.replace(/\D/g, '')}`)
        """;

    private readonly IPage _page;
    private readonly string _selector;

    private WatchedFigure(IPage page, string selector)
    {
        _page = page;
        _selector = selector;
    }

    /// <summary>Opens the city page and waits until it is followed live.</summary>
    public static async Task<WatchedFigure> Open(IPage page, string figure)
    {
        await page.GotoAsync("/");
        await page.Locator("[data-testid=live-state][data-state=live]").WaitForAsync();
        var watched = new WatchedFigure(page, $"[data-testid=figure-{figure}] [data-value]");
        await page.Locator(watched._selector).WaitForAsync();
        await page.EvaluateAsync(Watch, watched._selector);
        return watched;
    }

    /// <summary>Waits until the page shows a number.</summary>
    public Task Shows(long value) => _page.WaitForFunctionAsync(
        "([selector, text]) => document.querySelector(selector).textContent.replace(/\\D/g, '')"
            + " === text",
        new[] { _selector, value.ToString(CultureInfo.InvariantCulture) },
        new() { Timeout = 30_000, PollingInterval = 100 });

    /// <summary>Every number that was seen, with the moment in ticks of this process's own clock.
    /// </summary>
    public async Task<IReadOnlyList<(long At, long Value)>> Readings()
    {
        var offset = await Offset();
        var seen = await _page.EvaluateAsync<string[]>(Take);
        return [.. seen.Select(line => line.Split(' ')).Select(parts => (
            (long)((double.Parse(parts[0], CultureInfo.InvariantCulture) - offset)
                / 1_000 * Stopwatch.Frequency),
            long.Parse(parts[1], CultureInfo.InvariantCulture)))];
    }

    /// <summary>The page's clock less this process's, milliseconds: from the question that was
    /// answered fastest.</summary>
    private async Task<double> Offset()
    {
        var (fastest, offset) = (double.MaxValue, 0.0);
        for (var i = 0; i < ClockReadings; i++)
        {
            var asked = Stopwatch.GetTimestamp();
            var page = await _page.EvaluateAsync<double>(
                "() => performance.timeOrigin + performance.now()");
            var took = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
            if (took < fastest)
            {
                fastest = took;
                offset = page - (asked * 1_000.0 / Stopwatch.Frequency) - (took / 2);
            }
        }

        return offset;
    }
}
