using Microsoft.Playwright;
using Network.Tests.BlackBox;

namespace Network.Tests.Browser;

/// <summary>A list of 20,000 lines is scrolled from the first to the last, and only the lines
/// around what is in sight stand in the page.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class LongListTests(Chromium chromium, LongCity city) : IClassFixture<LongCity>
{
    /// <summary>Lines that stand in the page at once, of which about 20 are in sight.</summary>
    private const int LinesMax = 80;

    private const string Rows = "[data-testid=enterprise-list] tr[aria-rowindex]";

    private static readonly string Whole =
        $"[data-testid=enterprise-list][aria-rowcount='{LongCity.Hosts + 1}']";

    /// <summary>Every line in sight has come, and no empty place is in sight.</summary>
    private const string Still = """
        () => {
          const rows = [...document.querySelectorAll('[data-testid=enterprise-list] tbody tr')];
          const seen = rows.filter(r => r.getBoundingClientRect().bottom > 0
            && r.getBoundingClientRect().top < innerHeight);
          return seen.length > 0 && seen.every(r => r.dataset.testid);
        }
        """;

    /// <summary>The lines that stand in the page: number and id.</summary>
    private const string Lines = """
        () => [...document.querySelectorAll(
            '[data-testid=enterprise-list] tbody tr[aria-rowindex][data-testid]')]
          .map(r => `${r.ariaRowIndex ?? r.getAttribute('aria-rowindex')} ${r.dataset.testid}`)
        """;

    /// <summary>Empty places among lines that follow one another in sight.</summary>
    private const string Holes = """
        () => {
          const rows = [...document.querySelectorAll(
            '[data-testid=enterprise-list] tbody tr[aria-rowindex]')]
            .map(r => [+r.getAttribute('aria-rowindex'), r.getBoundingClientRect()])
            .filter(([, b]) => b.bottom > 0 && b.top < innerHeight);
          return rows.slice(1).filter(([n, b], i) => n !== rows[i][0] + 1
            || Math.abs(b.top - rows[i][1].bottom) > 2).map(([n]) => `before ${n}`);
        }
        """;

    [Fact]
    public async Task EveryLine_ScrolledThrough_IsShownOnceAndInOrder()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        var shown = new SortedDictionary<int, string>();
        await visitor.Through(async page =>
        {
            await page.SetViewportSizeAsync(1440, 4_000);
            await page.Open("/enterprises");
            while (shown.Count < LongCity.Hosts)
            {
                await page.WaitForFunctionAsync(Still);
                var before = shown.Count;
                foreach (var line in await page.EvaluateAsync<string[]>(Lines))
                {
                    var (number, id) = (int.Parse(line.Split(' ')[0], null) - 2,
                        line.Split(' ')[1]["row-".Length..]);
                    shown.TryAdd(number, id);
                    shown[number].ShouldBe(id, $"Line {number} is another one now.");
                }

                shown.Keys.Last().ShouldBe(shown.Count - 1, "Lines were left out.");
                (before == 0 || shown.Count > before).ShouldBeTrue($"{before} lines, no more.");
                await page.EvaluateAsync("() => window.scrollBy(0, 3600)");
            }
        }, "long-list-all");

        shown.Values.ShouldBe(city.Ids);
        visitor.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh-CN", 1440, false)]
    [InlineData("en", 390, true)]
    public async Task LastLine_GoneTo_IsShownAmongFewLinesAndFound(
        string language, int width, bool dark)
    {
        await using var visitor = await Visitor.Arrive(
            chromium, city.Address, width, dark: dark);
        await visitor.Through(async page =>
        {
            await page.Open("/enterprises");
            await page.Speak(language);
            await page.WaitForFunctionAsync(Still);
            await Orderly(page);
            await page.Keyboard.PressAsync("End");
            var last = page.Locator($"[aria-rowindex='{LongCity.Hosts + 1}']");
            await ToTheEnd(page, last);
            (await last.GetAttributeAsync("data-testid")).ShouldBe($"row-{city.Ids[^1]}");
            await Orderly(page);
            await page.Keyboard.PressAsync("Home");
            await page.Locator("[aria-rowindex='2'][data-testid]").WaitForAsync();
            await page.GetByTestId("filter-search").FillAsync("第19999号");
            await page.Locator("[data-testid=enterprise-list][aria-rowcount='2']").WaitForAsync();
            (await page.Locator(Rows).CountAsync()).ShouldBe(2);
            await page.GetByTestId("filter-clear").ClickAsync();
            await page.Locator(Whole).WaitForAsync();
        }, $"long-list-{width}");
        visitor.Complaints.ShouldBeEmpty();
    }

    /// <summary>By keys: the line with the focus stays, and a list that one comes back to stands
    /// where it stood.</summary>
    [Fact]
    public async Task Line_OpenedByKeys_IsThereAgainAfterwards()
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        await visitor.Through(async page =>
        {
            await page.Open("/enterprises");
            await page.WaitForFunctionAsync(Still);
            await Keyboard.TabTo(page, $"row-{city.Ids[0]}");
            await page.EvaluateAsync("() => window.scrollTo(0, 400000)");
            await page.WaitForFunctionAsync(Still);
            (await page.EvaluateAsync<string>("() => document.activeElement.closest('tr')"
                + "?.dataset.testid")).ShouldBe($"row-{city.Ids[0]}");
            (await page.EvaluateAsync<string[]>(Holes)).ShouldBeEmpty();
            var seen = page.Locator($"{Rows}[data-testid]").Nth(25);
            var id = await seen.GetAttributeAsync("data-testid");
            await seen.GetByRole(AriaRole.Link).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync($"**/enterprise/{id!["row-".Length..]}");
            await page.Settle();
            await page.GoBackAsync();
            await page.WaitForFunctionAsync(Still);
            await page.GetByTestId(id).WaitForAsync();
        }, "long-list-keys");
        visitor.Complaints.ShouldBeEmpty();
    }

    /// <summary>Heights are known when lines have been seen, so the end moves a little.</summary>
    private static async Task ToTheEnd(IPage page, ILocator last)
    {
        await page.WaitForFunctionAsync("""
            () => {
              const end = document.documentElement.scrollHeight;
              if (window.scrollY + innerHeight < end - 1) window.scrollTo(0, end);
              const rows = document.querySelectorAll(
                '[data-testid=enterprise-list] tbody tr[aria-rowindex]');
              const last = rows[rows.length - 1];
              return last?.dataset.testid && last.getAttribute('aria-rowindex')
                === document.querySelector('[data-testid=enterprise-list]')
                  .getAttribute('aria-rowcount');
            }
            """);
        (await last.IsVisibleAsync()).ShouldBeTrue();
    }

    private static async Task Orderly(IPage page)
    {
        await page.WaitForFunctionAsync(Still);
        (await page.Locator(Rows).CountAsync()).ShouldBeLessThan(LinesMax);
        (await page.EvaluateAsync<string[]>(Holes)).ShouldBeEmpty();
        (await PageAudit.Findings(page)).ShouldBeEmpty();
        (await PageAudit.Overflow(page)).ShouldBeEmpty();
        (await Accessibility.Violations(page)).ShouldBeEmpty();
    }
}
