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

    private static readonly Lazy<string> Source = new(
        () => File.ReadAllText(Path.Combine(Repository.Root, Library)));

    /// <summary>Every place on the page that violates a rule.</summary>
    public static async Task<string[]> Violations(IPage page)
    {
        // Evaluated by the browser's driver, which the pages' content policy does not concern.
        await page.EvaluateAsync($"() => {{ {Source.Value} }}");
        return (await page.EvaluateAsync<JsonElement>(Run)).Deserialize<string[]>()!;
    }
}
