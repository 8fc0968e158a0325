using Microsoft.Playwright;

namespace Network.Tests.Browser;

/// <summary>Works a page with nothing but keys.</summary>
internal static class Keyboard
{
    /// <summary>Presses of Tab after which a control counts as out of reach.</summary>
    private const int TabsMax = 200;

    private const string Focused =
        "() => document.activeElement?.closest('[data-testid]')?.dataset.testid ?? ''";

    /// <summary>Presses Tab until a control has the focus.</summary>
    public static async Task TabTo(IPage page, string testId)
    {
        for (var tab = 0; tab < TabsMax; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>(Focused) == testId)
            {
                return;
            }
        }

        throw new TimeoutException($"'{testId}' cannot be reached with {TabsMax} tabs.");
    }

    /// <summary>Goes to a field and writes over what stands in it.</summary>
    public static async Task Fill(IPage page, string testId, string text)
    {
        await TabTo(page, testId);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }
}
