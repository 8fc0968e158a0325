using Microsoft.AspNetCore.Authentication;
using Network.Client.Accounts;
using Network.Client.Api.Http;
using Network.Client.Api.Views.Accounts;
using Network.Client.Configuration;
using Network.Client.Hosting;
using Network.Grains.Kernel;
using Network.Silo.Accounts;

namespace Network.Client.Api.Endpoints;

/// <summary>People come and go.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder api)
    {
        api.Post("/sign-in", context => In<SignInAsk>(context,
                SignInMode.Accounts, (desk, ask) => desk.SignIn(context, ask.Name, ask.Password)))
            .Asks<SignInAsk, AccountDone>("signIn", "Signs in with a name and a password.")
            .Anybody();
        api.MapPost("/sign-in/role", ChooseRole)
            .Asks<RoleAsk, AccountDone>("chooseRole", "Takes a role in a simulated city.")
            .Anybody();
        api.MapGet("/sign-in/provider", ToTheProvider)
            .Reads<AccountDone>("signInThroughProvider",
                "Sends the browser to the provider that people sign in through.")
            .Anybody();
        api.Post("/invitation", context => Invited(context))
            .Asks<InvitationAsk, InvitedPerson>("readInvitation", "Whom an invitation is for.")
            .Anybody();
        api.Post("/invitation/accept", context => In<AcceptAsk>(context,
                SignInMode.Accounts, (desk, ask) => desk.Accept(context, ask.Token, ask.Password)))
            .Asks<AcceptAsk, AccountDone>("acceptInvitation",
                "Chooses a password with an invitation, and signs in.")
            .Anybody();
        api.MapPost("/sign-out", SignOut)
            .Reads<AccountDone>("signOut", "Ends the session of this browser.")
            .AllowAnonymous()
            .WithTags("session");
    }

    /// <summary>For whoever is not signed in yet, a few times a minute.</summary>
    private static void Anybody(this RouteHandlerBuilder endpoint) => endpoint
        .AllowAnonymous()
        .RequireRateLimiting(AddressLimits.SignIn)
        .WithTags("session");

    private static Task<IResult> In<TAsk>(HttpContext context, SignInMode mode,
        Func<SignInDesk, TAsk, Task<Fault?>> work) where TAsk : class =>
        AskBody.With<TAsk>(context, async ask =>
        {
            var services = context.RequestServices;
            return services.GetRequiredService<NetworkSettings>().SignIn.Mode != mode
                ? new FaultResult(SignInFaults.WrongMode())
                : AccountEndpoints.Answer(
                    await work(services.GetRequiredService<SignInDesk>(), ask));
        });

    private static Task<IResult> Invited(HttpContext context) =>
        AskBody.With<InvitationAsk>(context, async ask =>
        {
            var services = context.RequestServices;
            if (services.GetRequiredService<NetworkSettings>().SignIn.Mode != SignInMode.Accounts)
            {
                return new FaultResult(SignInFaults.WrongMode());
            }

            return await services.GetRequiredService<SignInDesk>().Invited(ask.Token) is { } person
                ? Results.Json(new InvitedPerson(person.SignInName, person.DisplayName),
                    Wire.Options)
                : new FaultResult(SignInFaults.NoInvitation());
        });

    private static IResult ToTheProvider(NetworkSettings settings) =>
        settings.SignIn is { Mode: SignInMode.Accounts, Provider: not null }
            ? Results.Challenge(new AuthenticationProperties { RedirectUri = "/" },
                [ProviderSignIn.Scheme])
            : new FaultResult(SignInFaults.WrongMode());

    private static Task<IResult> ChooseRole(
        HttpContext context, NetworkSettings settings, RunningPolicies policies) =>
        AskBody.With<RoleAsk>(context, async ask =>
        {
            if (settings.SignIn.Mode != SignInMode.Roles)
            {
                return new FaultResult(SignInFaults.WrongMode());
            }

            if (ChosenRole.Of(ask.Role, ask.Unit, policies.All[0].City) is not { } actor)
            {
                return new FaultResult(SignInFaults.BadField("role",
                    "请选择角色及其范围。", "Choose a role and what it is for."));
            }

            await SessionCookie.SignIn(context, actor);
            return AccountEndpoints.Answer(null);
        });

    private static async Task<IResult> SignOut(
        HttpContext context, Visitor visitor, NetworkSettings settings)
    {
        if (settings.SignIn.Mode == SignInMode.Open)
        {
            return new FaultResult(SignInFaults.WrongMode());
        }

        if (visitor.Session is { } session)
        {
            var services = context.RequestServices;
            await services.GetRequiredService<IAccounts>()
                .EndSessions(session.Account, session.Id);
            await services.GetRequiredService<SessionBook>()
                .Audit(context, AuditKind.SignedOut, session.Account);
        }

        await context.SignOutAsync(SessionCookie.Scheme);
        return AccountEndpoints.Answer(null);
    }
}
