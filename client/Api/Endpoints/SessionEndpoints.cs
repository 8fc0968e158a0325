using System.Collections.Immutable;
using Microsoft.AspNetCore.Antiforgery;
using Network.Client.Accounts;
using Network.Client.Api.Grains;
using Network.Client.Api.Views;
using Network.Client.Api.Views.Accounts;
using Network.Client.Configuration;
using Network.Client.Hosting;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Silo;

namespace Network.Client.Api.Endpoints;

/// <summary>Who asks, and where.</summary>
internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder api) =>
        api.MapGet("/session", Read)
            .Reads<Session>("getSession", "Who asks, and where.")
            .AllowAnonymous()
            .WithTags("session");

    private static async Task<IResult> Read(HttpContext context, Visitor visitor,
        RunningPolicies policies, NetworkSettings settings, RunningNetwork running,
        UnitNames names)
    {
        // The city of the reader's own work comes first.
        var grants = visitor.Actor.Grants;
        var first = policies.All.FirstOrDefault(p => grants.Any(g => g.City == p.City))
            ?? policies.All[0];
        var account = visitor.Account;
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(new Session(
            visitor.Actor.Id,
            [.. grants.Select(g => g.Role).Distinct()],
            first.City,
            first.CityName,
            [.. policies.All.Select(p => p.City)],
            settings.Simulated,
            running.Today(first.City),
            ProductVersion.Text,
            settings.SignIn.Mode,
            visitor.SignedIn,
            grants,
            await Units(visitor.Actor, first.City, names, context.RequestAborted),
            Commands(visitor.Actor, first.City),
            ImportEndpoints.MayImport(visitor.Actor, first.City),
            GrantRules.ManagesAny(visitor),
            account is null ? null : new SignedInAccount(
                account.Id, account.SignInName, account.DisplayName, account.MustChange),
            Token(context, settings),
            settings.SignIn.Mode == SignInMode.Accounts ? settings.SignIn.Provider?.Name : null),
            Wire.Options);
    }

    private static async Task<ImmutableArray<OwnUnit>> Units(
        Actor actor, string city, UnitNames names, CancellationToken cancel)
    {
        var units = ImmutableArray.CreateBuilder<OwnUnit>();
        foreach (var (unit, _) in AccessControl.OwnUnits(actor, city))
        {
            if (await names.Card(unit, cancel) is { } card)
            {
                units.Add(new OwnUnit(unit.Kind, unit.Id, card.Name, await names.HostOf(
                    unit, new Place(card.District, card.Host), cancel)));
            }
        }

        return units.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Commands(
        Actor actor, string city) => Enum.GetValues<GrainKind>().ToImmutableSortedDictionary(
            GrainKey.Name, kind => AccessControl.Somewhere(actor, city, kind),
            StringComparer.Ordinal);

    private static string? Token(HttpContext context, NetworkSettings settings) =>
        settings.SignIn.Mode == SignInMode.Open ? null
            : context.RequestServices.GetRequiredService<IAntiforgery>()
                .GetAndStoreTokens(context).RequestToken;
}
