using Microsoft.Playwright;

namespace Network.Tests.Browser;

/// <summary>Every form that a button of a page opens, in both languages.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FormTests(Chromium chromium, ServedCity city, ITestOutputHelper output)
{
    private const int FormsMin = 25;
    private const float OpensWithinMs = 600;

    private const string Labels = """
        () => [...new Set([...document.querySelectorAll('main button.el-button')]
          .filter(b => !b.disabled && !b.dataset.testid?.match(/recount|more|now|submit|clear/))
          .map(b => b.textContent.trim()).filter(Boolean))]
        """;

    private const string NothingAsks = """
        () => [...document.querySelectorAll('.el-overlay')]
          .every(o => getComputedStyle(o).display === 'none')
        """;

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task EveryForm_HasNamesAndTexts(string language)
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        var findings = new List<string>();
        var forms = new HashSet<string>();
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.Speak(language);
            foreach (var path in new[]
                { "/enterprises", "/workstations", "/policy", "/district/bacheng",
                    city.Enterprise, city.Workstation })
            {
                await page.Open(path);
                foreach (var label in await page.EvaluateAsync<string[]>(Labels))
                {
                    await page.Locator("main button.el-button")
                        .Filter(new() { HasText = label }).First.ClickAsync();
                    await Examine(page, $"{path} · {label}", forms, findings);
                }

                await ExamineMenu(page, path, forms, findings);
            }

            findings.Distinct().ShouldBeEmpty();
        }, $"forms-{language}");
        output.WriteLine($"{forms.Count} forms in {language}");
        forms.Count.ShouldBeGreaterThanOrEqualTo(FormsMin);
        visitor.Complaints.ShouldBeEmpty();
    }

    /// <summary>The less common commands, behind one button.</summary>
    private static async Task ExamineMenu(
        IPage page, string path, HashSet<string> forms, List<string> findings)
    {
        var menu = page.GetByTestId("more-commands");
        if (await menu.CountAsync() == 0)
        {
            return;
        }

        await menu.ClickAsync();
        var items = page.Locator(".el-dropdown-menu__item");
        await items.First.WaitForAsync();
        var labels = await items.AllInnerTextsAsync();
        await page.Keyboard.PressAsync("Escape");
        foreach (var label in labels)
        {
            await menu.ClickAsync();
            await items.Filter(new() { HasText = label }).First.ClickAsync();
            await Examine(page, $"{path} · {label}", forms, findings);
        }
    }

    private static async Task Examine(
        IPage page, string name, HashSet<string> forms, List<string> findings)
    {
        var form = page.GetByTestId("command-form");
        if (!await Opens(form))
        {
            // What only asks once more is left as one leaves it.
            await page.Keyboard.PressAsync("Escape");
            await page.WaitForFunctionAsync(NothingAsks);
            return;
        }

        forms.Add(name);
        findings.AddRange((await PageAudit.Findings(page)).Select(f => $"{name}: {f}"));
        await page.Keyboard.PressAsync("Escape");
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>Not every button opens a form.</summary>
    private static async Task<bool> Opens(ILocator form)
    {
        try
        {
            await form.WaitForAsync(new() { Timeout = OpensWithinMs });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
