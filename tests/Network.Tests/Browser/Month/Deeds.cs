using Microsoft.Playwright;
using Network.Tests.Accounts;

namespace Network.Tests.Browser.Month;

/// <summary>What people do on the pages, in their words.</summary>
internal static class Deeds
{
    /// <summary>Times that somebody looks at a page before giving up.</summary>
    private const int LooksMax = 10;

    private static readonly LocatorWaitForOptions Gone =
        new() { State = WaitForSelectorState.Detached };

    public static async Task SignIn(this IPage page, string name, string? password = null)
    {
        await page.GotoAsync("/");
        await page.GetByTestId("sign-in-name").FillAsync(name);
        await page.GetByTestId("sign-in-password").FillAsync(password ?? Visit.Password);
        await page.GetByTestId("sign-in-password").PressAsync("Enter");
    }

    /// <summary>Comes in by an invitation, choosing a password.</summary>
    public static async Task Accept(this IPage page, string address)
    {
        await page.Open(address);
        await page.GetByTestId("new-password").FillAsync(Visit.Password);
        await page.GetByTestId("accept-invitation").ClickAsync();
        await page.GetByTestId("sign-out").WaitForAsync();
    }

    /// <summary>Invites somebody to a role.</summary>
    /// <param name="unit">What the role is for, as the form names it.</param>
    /// <returns>The address that the person is given.</returns>
    public static async Task<string> Invite(
        this IPage page, string person, string name, string role, string? unit = null)
    {
        await page.Open("/people");
        await page.GetByTestId("display-name").FillAsync(person);
        await page.GetByTestId("new-name").FillAsync(name);
        await page.GetByTestId("role").SelectOptionAsync(role);
        if (role == "district-staff")
        {
            await page.GetByTestId("district").SelectOptionAsync(unit!);
        }
        else if (role == "secretary")
        {
            await page.FindHost("host", unit!);
        }
        else if (unit is not null)
        {
            await page.Locator("select[data-testid=unit]").SelectOptionAsync(
                new SelectOptionValue { Label = unit });
        }

        await page.GetByTestId("send-invitation").ClickAsync();
        var address = await page.GetByTestId("invitation").InnerTextAsync();
        await page.GetByTestId("people").GetByText(person).WaitForAsync();
        return address;
    }

    /// <summary>Types the beginning of a host's name and takes the first that is offered.
    /// </summary>
    public static async Task FindHost(this IPage page, string field, string name)
    {
        var box = page.Locator($"input[data-testid='{field}'], [data-testid='{field}'] input");
        await box.PressSequentiallyAsync(name);
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = name }).First.ClickAsync();
    }

    public static Task Press(this IPage page, string button) =>
        page.GetByTestId(button).First.ClickAsync();

    public static Task Fill(this IPage page, string field, string text) =>
        page.GetByTestId($"field-{field}").FillAsync(text);

    public static Task Choose(this IPage page, string field, string value) =>
        page.GetByTestId($"field-{field}").SelectOptionAsync(value);

    /// <summary>Chooses by what the list shows.</summary>
    public static Task ChooseNamed(this IPage page, string field, string name) =>
        page.GetByTestId($"field-{field}").SelectOptionAsync(
            new SelectOptionValue { Label = name });

    /// <summary>Sends the open form, which then goes away.</summary>
    public static async Task Send(this IPage page)
    {
        await page.GetByTestId("command-submit").ClickAsync();
        await page.GetByTestId("command-form").WaitForAsync(Gone);
    }

    /// <summary>Opens the own desk.</summary>
    public static Task Desk(this IPage page) => page.Open("/desk");

    /// <summary>Opens the one thing that waits in a list of the desk.</summary>
    public static async Task TakeUp(this IPage page, string list)
    {
        await page.Desk();
        await page.GetByTestId($"desk-{list}").Locator("li a").First.ClickAsync();
        await page.WaitForURLAsync(url => !url.EndsWith("/desk", StringComparison.Ordinal));
        await page.Settle();
    }

    /// <summary>Nothing waits on the desk, and no day is near or missed. What goes by way of
    /// others is gone a moment later.</summary>
    public static async Task FindsNothingOpen(this IPage page)
    {
        var open = page.Locator("[data-state=due], [data-state=missed], "
            + "[data-testid^='desk-to'] li, [data-testid=desk-returned] li");
        await page.Desk();
        for (var looks = 1; looks < LooksMax && await open.CountAsync() > 0; looks++)
        {
            await page.Desk();
        }

        (await open.AllInnerTextsAsync()).ShouldBeEmpty();
    }

    /// <summary>Looks again until something has come by way of others.</summary>
    public static async Task Comes(this IPage page, ILocator awaited)
    {
        for (var looks = 1; looks < LooksMax && await awaited.CountAsync() == 0; looks++)
        {
            await page.ReloadAsync();
            await page.Settle();
        }

        await awaited.First.WaitForAsync();
    }

    /// <summary>Looks at the desk again until something is no longer on it.</summary>
    public static async Task Leaves(this IPage page, ILocator done)
    {
        await page.Desk();
        for (var looks = 1; looks < LooksMax && await done.CountAsync() > 0; looks++)
        {
            await page.Desk();
        }

        (await done.CountAsync()).ShouldBe(0);
    }

    public static async Task IsAt(this IPage page, string path)
    {
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == path);
        await page.Settle();
    }

    /// <summary>Waits for the page of something whose address is only known then.</summary>
    public static async Task IsAtOne(this IPage page, string kind)
    {
        await page.WaitForURLAsync($"**/{kind}/*");
        await page.Settle();
    }

    public static Task HasStage(this IPage page, string stage) =>
        page.Locator($"[data-testid=stage][data-stage={stage}]").WaitForAsync();

    /// <summary>Enters something from the desk's buttons.</summary>
    public static async Task Enter(
        this IPage page, string command, params (string Field, string Text)[] fields)
    {
        await page.Desk();
        await page.Press($"common-{command}");
        foreach (var (field, text) in fields)
        {
            await page.Fill(field, text);
        }

        await page.Send();
    }

    public static Task Date(this IPage page, string field, string day) =>
        page.Locator($"[data-testid='field-{field}'] input").FillAsync(day);
}
