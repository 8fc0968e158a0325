using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Network.Client.Configuration;

namespace Network.Client.Accounts;

/// <summary>Signs people in whom a provider outside knows, such as a city's single sign-on, by
/// OAuth 2.0 with proof of possession of the code (RFC 7636). Whoever has no account here that
/// names them is not let in.</summary>
internal static class ProviderSignIn
{
    public const string Scheme = "provider";

    /// <summary>Where the provider sends the browser back to.</summary>
    public const string Callback = "/api/v1/sign-in/provider/back";

    /// <summary>The page that says why somebody was not let in.</summary>
    private const string NotLetIn = "/?sign-in=";

    /// <summary>Longest name by which a provider may know somebody.</summary>
    private const int ExternalMax = 200;

    /// <summary>The provider has so long for each answer.</summary>
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(15);

    public static AuthenticationBuilder AddProvider(
        this AuthenticationBuilder authentication, ProviderSettings provider) =>
        authentication.AddOAuth(Scheme, options =>
        {
            options.SignInScheme = SessionCookie.Scheme;
            options.ClientId = provider.ClientId;
            options.ClientSecret = provider.ClientSecret;
            options.AuthorizationEndpoint = provider.Authorize;
            options.TokenEndpoint = provider.Token;
            options.UserInformationEndpoint = provider.User;
            options.CallbackPath = Callback;
            options.UsePkce = true;
            options.BackchannelTimeout = AnswerWithin;
            foreach (var scope in provider.Scope.Split(
                ' ', StringSplitOptions.RemoveEmptyEntries))
            {
                options.Scope.Add(scope);
            }

            // The browser comes back by a plain link, with the cookie that it left with.
            options.CorrelationCookie.Name = "network-provider.";
            options.CorrelationCookie.SameSite = SameSiteMode.Lax;
            options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Events.OnCreatingTicket = context => Identify(context, provider.UserField);
            options.Events.OnTicketReceived = LetIn;
            options.Events.OnRemoteFailure = context =>
            {
                context.Response.Redirect($"{NotLetIn}failed");
                context.HandleResponse();
                return Task.CompletedTask;
            };
        });

    /// <summary>Reads who it is with the provider's token, which is then forgotten.</summary>
    private static async Task Identify(OAuthCreatingTicketContext context, string field)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get, context.Options.UserInformationEndpoint);
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Authorization =
            new AuthenticationHeaderValue("Bearer", context.AccessToken);
        using var answer = await context.Backchannel.SendAsync(
            request, context.HttpContext.RequestAborted);
        answer.EnsureSuccessStatusCode();
        using var person = JsonDocument.Parse(
            await answer.Content.ReadAsStringAsync(context.HttpContext.RequestAborted));
        var known = person.RootElement.ValueKind == JsonValueKind.Object
            && person.RootElement.TryGetProperty(field, out var value) ? value.ToString() : "";
        if (known.Length is > 0 and <= ExternalMax)
        {
            context.Identity!.AddClaim(new Claim(ClaimTypes.NameIdentifier, known));
        }
    }

    /// <summary>Begins a session of our own; the provider's ticket is not kept.</summary>
    private static async Task LetIn(TicketReceivedContext context)
    {
        var known = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        var let = known is not null && await context.HttpContext.RequestServices
            .GetRequiredService<SignInDesk>().SignInExternal(context.HttpContext, known);
        context.Response.Redirect(let ? "/" : $"{NotLetIn}unknown");
        context.HandleResponse();
    }
}
