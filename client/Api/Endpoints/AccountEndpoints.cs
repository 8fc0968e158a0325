using Network.Client.Accounts;
using Network.Client.Api.Http;
using Network.Client.Api.Views.Accounts;
using Network.Grains.Kernel;
using Network.Silo.Accounts;

namespace Network.Client.Api.Endpoints;

/// <summary>What somebody does with their own account.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder api)
    {
        api.Post("/account/password", context =>
                AskBody.With<PasswordAsk>(context, ask => ChangePassword(context, ask)))
            .Asks<PasswordAsk, AccountDone>("changePassword",
                "Takes another password; every other session ends.")
            .WithMetadata(new NewcomerMark())
            .WithTags("account");
        api.MapGet("/account/sessions", Sessions)
            .Reads<SessionLine[]>("listSessions", "Browsers in which the reader is signed in.")
            .WithTags("account");
        api.MapPost("/account/sessions/{id}/end", (HttpContext context, string id) =>
                Own(context, async account => await Accounts(context).EndSessions(account.Id, id)
                    > 0 ? AuditKind.SessionEnded : null, id))
            .Reads<AccountDone>("endSession", "Signs one browser of the reader out.")
            .WithTags("account");
        api.MapGet("/account/tokens", (Delegate)Tokens)
            .Reads<TokenLine[]>("listTokens", "Tokens of the reader's programs.")
            .WithTags("account");
        api.Post("/account/tokens", context =>
                AskBody.With<TokenAsk>(context, ask => CreateToken(context, ask)))
            .Asks<TokenAsk, NewToken>("createToken",
                "A token for a program, told this one time.")
            .WithTags("account");
        api.MapPost("/account/tokens/{id}/revoke", (HttpContext context, string id) =>
                Own(context, async account => await Accounts(context).RevokeTokens(account.Id, id)
                    > 0 ? AuditKind.TokenRevoked : null, id))
            .Reads<AccountDone>("revokeToken", "Ends a token of the reader's.")
            .WithTags("account");
    }

    public static IResult Answer(Fault? fault) => fault is null
        ? Results.Json(new AccountDone(true), Wire.Options) : new FaultResult(fault);

    private static IAccounts Accounts(HttpContext context) =>
        context.RequestServices.GetRequiredService<IAccounts>();

    private static Account? Reader(HttpContext context) =>
        context.RequestServices.GetRequiredService<Visitor>().Account;

    private static async Task<IResult> ChangePassword(HttpContext context, PasswordAsk ask) =>
        Reader(context) is { } account
            ? Answer(await context.RequestServices.GetRequiredService<SignInDesk>()
                .ChangePassword(context, account, ask.Current, ask.Password))
            : new FaultResult(SignInFaults.WrongMode());

    private static async Task<IResult> Sessions(
        HttpContext context, Visitor visitor, TimeProvider time)
    {
        if (visitor.Account is not { } account)
        {
            return new FaultResult(SignInFaults.WrongMode());
        }

        var now = time.GetUtcNow();
        return Results.Json((await Accounts(context).Sessions(account.Id))
            .Where(s => s.Stamp == account.Stamp && now - s.SeenAt < SignInLimits.IdleMax
                && now - s.CreatedAt < SignInLimits.SessionMax)
            .Select(s => new SessionLine(s.Id, s.Id == visitor.Session?.Id, s.Agent, s.Address,
                s.CreatedAt, s.SeenAt)).ToArray(), Wire.Options);
    }

    private static async Task<IResult> Tokens(HttpContext context) =>
        Reader(context) is not { } account
            ? new FaultResult(SignInFaults.WrongMode())
            : Results.Json((await Accounts(context).Tokens(account.Id))
                .Select(t => new TokenLine(
                    t.Id, t.Name, t.ReadOnly, t.CreatedAt, t.ExpiresAt, t.SeenAt)).ToArray(),
                Wire.Options);

    private static async Task<IResult> CreateToken(HttpContext context, TokenAsk ask)
    {
        var visitor = context.RequestServices.GetRequiredService<Visitor>();
        if (visitor.Session is null || visitor.Account is not { } account)
        {
            return new FaultResult(SignInFaults.WrongMode());
        }

        var fault = AccountNames.CheckDisplay(ask.Name, "name")
            ?? (ask.Days is >= 1 and <= SignInLimits.TokenDaysMax ? null
                : SignInFaults.BadField("days", $"有效期为 1 至 {SignInLimits.TokenDaysMax} 天。",
                    $"A token is good for 1 to {SignInLimits.TokenDaysMax} days."))
            ?? ((await Accounts(context).Tokens(account.Id)).Length < AccountLimits.TokensMax
                ? null : SignInFaults.BadField("name", "令牌过多，请先撤销不用的令牌。",
                    "There are too many tokens. Revoke those that are not used."));
        if (fault is not null)
        {
            return new FaultResult(fault);
        }

        var now = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var secret = Secrets.New();
        var token = new AccessToken(Secrets.NewId("t"), Secrets.Hash(secret), account.Id,
            ask.Name.Trim(), ask.ReadOnly, now, now.AddDays(ask.Days));
        await Accounts(context).AddToken(token);
        await context.RequestServices.GetRequiredService<SessionBook>()
            .Audit(context, AuditKind.TokenCreated, account.Id, token.Id, token.Name);
        return Results.Json(new NewToken(token.Id, secret, token.ExpiresAt), Wire.Options);
    }

    /// <summary>Ends something of the reader's own.</summary>
    private static async Task<IResult> Own(
        HttpContext context, Func<Account, Task<AuditKind?>> end, string subject)
    {
        if (Reader(context) is not { } account)
        {
            return new FaultResult(SignInFaults.WrongMode());
        }

        if (await end(account) is not { } kind)
        {
            return new FaultResult(Fault.Unknown("account-part",
                "没有这一项，可能已经结束。", "There is no such thing; it may have ended already."));
        }

        await context.RequestServices.GetRequiredService<SessionBook>()
            .Audit(context, kind, account.Id, subject);
        return Answer(null);
    }
}
