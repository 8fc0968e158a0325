using System.Collections.Immutable;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Client.Accounts;

/// <summary>What the sealed cookie of a signed-in browser holds.</summary>
internal static class SessionCookie
{
    public const string Scheme = "session";

    public const string Name = "network-session";

    private const string Secret = "secret";
    private const string Grants = "grants";

    /// <summary>Of an account: the secret of a session, which the store can end.</summary>
    public static Task SignIn(HttpContext context, string account, string secret) =>
        Write(context, [new(ClaimTypes.NameIdentifier, $"{account}/{Secrets.Hash(secret)}"),
            new(Secret, secret)]);

    /// <summary>Of a simulated city: the chosen role itself.</summary>
    public static Task SignIn(HttpContext context, Actor actor) =>
        Write(context, [new(ClaimTypes.NameIdentifier, actor.Id),
            new(Grants, JsonSerializer.Serialize(actor.Grants, Wire.Options))]);

    public static string? SecretOf(ClaimsPrincipal? person) => person?.FindFirstValue(Secret);

    public static Actor? ActorOf(ClaimsPrincipal? person) =>
        person?.FindFirstValue(Grants) is { } grants
            ? new Actor(person.FindFirstValue(ClaimTypes.NameIdentifier)!,
                JsonSerializer.Deserialize<ImmutableArray<Grant>>(grants, Wire.Options))
            : null;

    private static async Task Write(HttpContext context, Claim[] claims)
    {
        var person = new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme));
        await context.SignInAsync(Scheme, person, new AuthenticationProperties
        {
            IsPersistent = false,
        });
        context.User = person;
    }
}
