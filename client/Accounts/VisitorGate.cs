using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Network.Client.Api.Http;
using Network.Client.Configuration;

namespace Network.Client.Accounts;

/// <summary>
/// Finds out who asks, before anything else of the API: by the cookie of a browser or the token of
/// a program. What changes something and comes with a cookie must prove that it comes from our own
/// pages.
/// </summary>
internal sealed class VisitorGate(RequestDelegate next, NetworkSettings settings)
{
    private const string Bearer = "Bearer ";

    public async Task InvokeAsync(HttpContext context, Visitor visitor)
    {
        var fault = settings.SignIn.Mode switch
        {
            _ when !context.Request.Path.StartsWithSegments("/api") => null,
            SignInMode.Open => BeConfigured(context, visitor),
            SignInMode.Roles => await ReadRole(context, visitor),
            _ => await ReadAccount(context, visitor),
        };
        fault ??= await CheckOrigin(context, visitor);
        if (fault is null)
        {
            await next(context);
        }
        else
        {
            await new FaultResult(fault).ExecuteAsync(context);
        }
    }

    private static Fault? BeConfigured(HttpContext context, Visitor visitor)
    {
        visitor.Be(context.RequestServices.GetRequiredService<LocalActor>().Actor);
        return null;
    }

    private static async Task<Fault?> ReadRole(HttpContext context, Visitor visitor)
    {
        var read = await context.AuthenticateAsync(SessionCookie.Scheme);
        if (SessionCookie.ActorOf(read.Principal) is not { } actor)
        {
            return BeConfigured(context, visitor);
        }

        context.User = read.Principal!;
        visitor.Choose(actor);
        return null;
    }

    private static async Task<Fault?> ReadAccount(HttpContext context, Visitor visitor)
    {
        var sessions = context.RequestServices.GetRequiredService<SessionBook>();
        var header = context.Request.Headers.Authorization.ToString();
        if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            var secret = header[Bearer.Length..].Trim();
            if (await sessions.FindToken(secret, context.RequestAborted) is not var (token, owner))
            {
                return SignInFaults.BadToken();
            }

            visitor.SignIn(token, owner);
            return token.ReadOnly && IsUnsafe(context.Request) ? SignInFaults.ReadOnly() : null;
        }

        var read = await context.AuthenticateAsync(SessionCookie.Scheme);
        if (SessionCookie.SecretOf(read.Principal) is { } own
            && await sessions.Find(own, context) is var (session, account))
        {
            context.User = read.Principal!;
            visitor.SignIn(session, account);
        }

        return IsOpenToAll(context) ? null
            : !visitor.SignedIn ? SignInFaults.NotSignedIn()
            : visitor.Account!.MustChange && !IsForNewcomers(context)
                ? SignInFaults.MustChange() : null;
    }

    private static async Task<Fault?> CheckOrigin(HttpContext context, Visitor visitor) =>
        visitor.ByCookie && IsUnsafe(context.Request)
        && !await context.RequestServices.GetRequiredService<IAntiforgery>()
            .IsRequestValidAsync(context)
            ? SignInFaults.Forged() : null;

    private static bool IsUnsafe(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
        && !HttpMethods.IsOptions(request.Method);

    private static bool IsOpenToAll(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    private static bool IsForNewcomers(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<NewcomerMark>() is not null;
}
