using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using Network.Benchmarks.Data;
using Network.Benchmarks.Pages;
using Network.Benchmarks.Stores;
using Network.Silo.Journal;

namespace Network.Benchmarks.Measures;

/// <summary>
/// The first page in a browser that has nothing of it yet, and a long list that is scrolled and
/// filtered: of a city with 20,000 hosts.
/// </summary>
internal sealed class PageBenchmark(Func<Task<BenchStore>> open) : IBenchmark
{
    private const int Associations = 20_000;
    private const int Visits = 10;

    /// <summary>Places of the list that are gone to, one after another, from first to last line.
    /// </summary>
    private const int Places = 40;

    /// <summary>Turns of a wheel in between, and how far each goes, pixels.</summary>
    private const int Turns = 60;
    private const int TurnPixels = 700;

    /// <summary>Most time until the first page can be used, milliseconds.</summary>
    private const double FirstPageMax = 1_500;

    /// <summary>Longest stall that nobody sees as one, milliseconds.</summary>
    private const double StallMax = 200;

    /// <summary>Most time from the last key of a search to its lines, milliseconds.</summary>
    private const double FilterMax = 1_000;

    /// <summary>Every line in sight has come.</summary>
    private const string Still = """
        () => {
          const rows = [...document.querySelectorAll('[data-testid=enterprise-list] tbody tr')];
          const seen = rows.filter(r => r.getBoundingClientRect().bottom > 0
            && r.getBoundingClientRect().top < innerHeight);
          return seen.length > 0 && seen.every(r => r.dataset.testid);
        }
        """;

    private const string Script = """
        () => performance.getEntriesByType('resource')
          .filter(r => r.name.endsWith('.js') && !/charts|ChartDrawing/.test(r.name))
          .reduce((sum, r) => sum + r.encodedBodySize, 0) / 1024
        """;

    private const string Watch = """
        () => {
          window.stalls = [];
          new PerformanceObserver(list => window.stalls.push(
            ...list.getEntries().map(e => e.duration))).observe({ type: 'longtask' });
        }
        """;

    public string Name => "pages";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        var stores = await open();
        var database = await stores.Fresh();
        await using (var empty = await StoreFactory.Open(database))
        {
            await new BulkCity(Kunshan.Policy).Write(empty, Associations);
        }

        await using var program = await ServedProgram.Start(database);
        await using var chromium = await Chromium.Start();
        say("opening the first page");
        var times = new Samples();
        var script = 0.0;
        for (var i = 0; i < Visits; i++)
        {
            // Every page is opened in a context of its own, which has no cache yet.
            var page = await chromium.Open(program.Address);
            await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });
            await page.Locator("[data-testid=figure-members] [data-value]").WaitForAsync();
            times.Add(await page.EvaluateAsync<double>("() => performance.now()"));
            script = await page.EvaluateAsync<double>(Script);
            await page.Context.CloseAsync();
        }

        say("scrolling and filtering the list");
        var (stall, filter) = await Stall(await chromium.Open(program.Address));
        return Figures(times, script, (stall, filter), chromium.Version);
    }

    /// <summary>The longest task of the page, and the time to the answer of a search.</summary>
    private static async Task<(double Stall, double Filter)> Stall(IPage page)
    {
        await page.GotoAsync("/enterprises");
        await page.WaitForFunctionAsync(Still);
        await page.EvaluateAsync(Watch);
        await page.Mouse.MoveAsync(700, 500);
        for (var turn = 0; turn < Turns; turn++)
        {
            await page.Mouse.WheelAsync(0, TurnPixels);
        }

        await page.WaitForFunctionAsync(Still);
        for (var place = 1; place <= Places; place++)
        {
            await page.EvaluateAsync(
                "part => window.scrollTo(0, document.documentElement.scrollHeight * part)",
                (double)place / Places);
            await page.WaitForFunctionAsync(Still);
        }

        await page.EvaluateAsync("() => window.scrollTo(0, 0)");
        await page.WaitForFunctionAsync(Still);
        var clock = Stopwatch.StartNew();
        await page.GetByTestId("filter-search").FillAsync("第77");
        var whole = $"[aria-rowcount='{Associations + 1}']";
        await page.Locator($"[data-testid=enterprise-list]:not({whole})").WaitForAsync();
        var filter = clock.Elapsed.TotalMilliseconds;
        await page.GetByTestId("filter-district").SelectOptionAsync("zhangpu");
        await page.WaitForURLAsync("**district=zhangpu**");
        await page.Locator("[data-testid=enterprise-list][aria-busy=false]").WaitForAsync();
        return (await page.EvaluateAsync<double>("() => Math.max(0, ...window.stalls)"), filter);
    }

    private static IReadOnlyList<Figure> Figures(
        Samples times, double script, (double Stall, double Filter) list, string browser) =>
    [
        new Figure("first-page", "First page usable, nothing of it in the browser before",
            times.At(0.5), "ms", Limit.AtMost(FirstPageMax), string.Create(
                CultureInfo.InvariantCulture,
                $"median of {Visits} visits, slowest {times.At(1):0} ms; {browser}")),
        new Figure("first-page-script", "Compressed script before the charts", script, "KB",
            Limit.AtMost(400), "as the browser received it"),
        new Figure("list-stall", "Longest stall while a long list is scrolled and filtered",
            list.Stall, "ms", Limit.AtMost(StallMax), string.Create(CultureInfo.InvariantCulture,
                $"{Associations:#,0} hosts, {Turns} turns of the wheel, {Places} places of it")),
        new Figure("list-filter", "From the last key of a search to its lines", list.Filter, "ms",
            Limit.AtMost(FilterMax), string.Create(CultureInfo.InvariantCulture,
                $"{Associations:#,0} hosts; the page waits 250 ms for another key")),
    ];
}
