using System.Globalization;
using Microsoft.Playwright;

namespace Network.Tests.Browser;

/// <summary>What tests do on every page of the app.</summary>
internal static class Pages
{
    /// <summary>Opens a page and waits until it shows its content.</summary>
    public static async Task Open(this IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.Settle();
    }

    /// <summary>Waits until nothing is loading any more.</summary>
    public static async Task Settle(this IPage page)
    {
        await page.Locator("main h1").First.WaitForAsync();
        await page.WaitForFunctionAsync("() => !document.querySelector('.loading')");
    }

    /// <summary>Waits until the page says that it is followed live.</summary>
    public static Task IsLive(this IPage page) => page.IsInState("live");

    public static Task IsInState(this IPage page, string state) => page.Locator(
        $"[data-testid=live-state][data-state={state}]").WaitForAsync(new() { Timeout = 20_000 });

    public static ILocator Figure(this IPage page, string name) =>
        page.Locator(FigureSelector(name));

    public static string FigureSelector(string name) =>
        $"[data-testid=figure-{name}] [data-value]";

    /// <summary>The number itself, whatever the language writes.</summary>
    public static async Task<long> Value(this IPage page, string figure) => long.Parse(
        await page.Figure(figure).GetAttributeAsync("data-value") ?? "",
        CultureInfo.InvariantCulture);

    /// <summary>Enters a simulated city in a role.</summary>
    /// <param name="unit">Id of what it is for, where the role is for one.</param>
    public static async Task TakeRole(this IPage page, string role, string? unit = null)
    {
        if (unit is not null)
        {
            await page.GetByTestId($"unit-{role}").SelectOptionAsync(unit);
        }

        await page.GetByTestId($"role-{role}").ClickAsync();
        await page.GetByTestId("sign-out").WaitForAsync();
        await page.Settle();
    }

    /// <summary>Waits for a number.</summary>
    public static Task Shows(this IPage page, string figure, long value) => page.Locator(
        $"[data-testid=figure-{figure}] [data-value='{value}']").WaitForAsync();

    /// <summary>Switches to a language with the page's own button.</summary>
    public static async Task Speak(this IPage page, string language)
    {
        if (await page.Locator("html").GetAttributeAsync("lang") != language)
        {
            await page.GetByTestId("language-toggle").ClickAsync();
        }

        await page.Locator($"html[lang='{language}']").WaitForAsync();
    }
}
