using Microsoft.Playwright;

namespace Network.Tests.Browser;

/// <summary>Whoever follows the links of the pages only comes to pages that are theirs, and no
/// page asks for what its reader may not see.</summary>
public sealed class FollowedLinkTests(Chromium chromium, OfferedCity city)
    : IClassFixture<OfferedCity>
{
    /// <summary>Pages of one role, at most: far more than there are.</summary>
    private const int PagesMax = 120;

    /// <summary>Not yours, and not there.</summary>
    private static readonly int[] Refusals = [403, 404];

    /// <summary>Each role with its unit, and whether it sees so much that one page of each sort
    /// is enough.</summary>
    public static TheoryData<string, string?, bool> Roles { get; } = new()
    {
        { "city-leader", null, true },
        { "city-staff", null, true },
        { "planner", null, true },
        { "district-staff", OfferedCity.District, false },
        { "secretary", "h-1", false },
        { "workstation-contact", "w-1", false },
        { "expert", SeatedExpert.Id, false },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Links_OfARole_LeadToWhatItMayRead(string role, string? unit, bool bySort)
    {
        await using var visitor = await Visitor.Arrive(chromium, city.Address);
        var refused = new HashSet<string>(StringComparer.Ordinal);
        await visitor.Through(async page =>
        {
            await page.Open("/");
            await page.TakeRole(role, unit);
            page.Response += (_, answer) =>
            {
                if (Refusals.Contains(answer.Status))
                {
                    refused.Add($"{new Uri(page.Url).AbsolutePath}: {answer.Status} {answer.Url}");
                }
            };
            var met = new HashSet<string>(StringComparer.Ordinal);
            var open = new Queue<string>(["/"]);
            for (var pages = 0; pages < PagesMax && open.TryDequeue(out var path); pages++)
            {
                await Look(page, path);
                foreach (var link in await Links(page))
                {
                    if (met.Add(bySort ? SortOf(link) : link))
                    {
                        open.Enqueue(link);
                    }
                }
            }

            open.ShouldBeEmpty();
            met.Count.ShouldBeGreaterThan(2);
        }, $"links-{role}");
        refused.ShouldBeEmpty();
        visitor.Complaints.ShouldBeEmpty();
    }

    private static async Task Look(IPage page, string path)
    {
        await page.GotoAsync(path);
        await page.Locator("main h1").Or(page.GetByTestId("fault")).First.WaitForAsync();
        await page.WaitForFunctionAsync("() => !document.querySelector('.loading')");
    }

    /// <summary>Where one can go from here within the app.</summary>
    private static async Task<IEnumerable<string>> Links(IPage page) =>
        (await page.Locator("nav a[href^='/'], main a[href^='/']").EvaluateAllAsync<string[]>(
            "all => all.filter(a => !a.hasAttribute('download') && a.target !== '_blank')"
            + ".map(a => a.pathname)"))
        .Where(p => !p.StartsWith("/api/", StringComparison.Ordinal));

    /// <summary>What pages that show the same of different things have in common.</summary>
    private static string SortOf(string path) => path.Split('/') is [_, var first, var second, ..]
        and var parts
        ? first is "report" or "history"
            ? $"{first}/{second}" : $"{first}/{parts.Length}"
        : path;
}
