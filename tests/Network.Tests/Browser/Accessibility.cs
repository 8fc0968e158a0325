using System.Text.Json;
using Microsoft.Playwright;
using Network.Tests.Tidy;

namespace Network.Tests.Browser;

/// <summary>Checks pages with axe-core by the rules of WCAG 2.2, levels A and AA.</summary>
internal static class Accessibility
{
    private const string Library = "client/web/node_modules/axe-core/axe.min.js";

    private const string Run = """
        async () => {
          const { violations } = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          });
          return violations.flatMap(v => v.nodes.map(n =>
            `${v.id}: ${n.target.join(' ')} ${n.any[0]?.message ?? v.help}`.slice(0, 400)));
        }
        """;

    /// <summary>A theme has arrived when its colours no longer move.</summary>
    private const string Rests = """
        dark => document.documentElement.classList.contains('dark') === dark
          && document.getAnimations().every(a => a.playState !== 'running')
        """;

    private static readonly Lazy<string> Source = new(
        () => File.ReadAllText(Path.Combine(Repository.Root, Library)));

    /// <summary>Every place on the page that violates a rule.</summary>
    public static async Task<string[]> Violations(IPage page)
    {
        // Evaluated by the browser's driver, which the pages' content policy does not concern.
        await page.EvaluateAsync($"() => {{ {Source.Value} }}");
        return (await page.EvaluateAsync<JsonElement>(Run)).Deserialize<string[]>()!;
    }

    /// <summary>Those of both languages and both themes; ends in Chinese and light.</summary>
    public static async Task<string[]> ViolationsInAnyLook(IPage page)
    {
        var found = new List<string>();
        foreach (var language in new[] { "en", "zh-CN" })
        {
            await page.Speak(language);
            foreach (var theme in new[] { ColorScheme.Dark, ColorScheme.Light })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = theme });
                await page.WaitForFunctionAsync(Rests, theme == ColorScheme.Dark);
                found.AddRange((await Violations(page))
                    .Select(v => $"{language} {theme}: {v}"));
            }
        }

        return [.. found];
    }
}
