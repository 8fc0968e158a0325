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
    private const int Pages = 8;

    /// <summary>Most time until the first page can be used, milliseconds.</summary>
    private const double FirstPageMax = 1_500;

    /// <summary>Longest stall that nobody sees as one, milliseconds.</summary>
    private const double StallMax = 200;

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
        var stall = await Stall(await chromium.Open(program.Address));
        return Figures(times, script, stall, chromium.Version);
    }

    private static async Task<double> Stall(IPage page)
    {
        await page.GotoAsync("/enterprises");
        var rows = page.Locator("[data-testid=enterprise-list] tbody tr");
        await rows.First.WaitForAsync();
        await page.EvaluateAsync(Watch);
        for (var i = 1; i <= Pages; i++)
        {
            await page.EvaluateAsync("() => window.scrollTo(0, document.body.scrollHeight)");
            await rows.Nth((i * 100) - 1).WaitForAsync();
        }

        await page.EvaluateAsync("() => window.scrollTo(0, 0)");
        await page.GetByTestId("filter-search").FillAsync("7");
        await page.Locator("[data-testid=enterprise-list][aria-busy=false]").WaitForAsync();
        await page.GetByTestId("filter-district").SelectOptionAsync("zhangpu");
        await page.WaitForURLAsync("**district=zhangpu**");
        await page.Locator("[data-testid=enterprise-list][aria-busy=false]").WaitForAsync();
        return await page.EvaluateAsync<double>("() => Math.max(0, ...window.stalls)");
    }

    private static IReadOnlyList<Figure> Figures(
        Samples times, double script, double stall, string browser) =>
    [
        new Figure("first-page", "First page usable, nothing of it in the browser before",
            times.At(0.5), "ms", Limit.AtMost(FirstPageMax), string.Create(
                CultureInfo.InvariantCulture,
                $"median of {Visits} visits, slowest {times.At(1):0} ms; {browser}")),
        new Figure("first-page-script", "Compressed script before the charts", script, "KB",
            Limit.AtMost(400), "as the browser received it"),
        new Figure("list-stall", "Longest stall while a long list is scrolled and filtered",
            stall, "ms", Limit.AtMost(StallMax), string.Create(CultureInfo.InvariantCulture,
                $"{Associations:#,0} hosts, {Pages * 100} lines scrolled through")),
    ];
}
