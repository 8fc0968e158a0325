using Network.Client.Accounts;
using Network.Client.Api.Grains;
using Network.Client.Api.Http;
using Network.Client.Api.Parameters;
using Network.Client.Api.Views.Accounts;
using Network.Grains.Kernel;
using Network.Silo.Accounts;

namespace Network.Client.Api.Endpoints;

/// <summary>Who may sign in, for those who manage it.</summary>
internal static class PeopleEndpoints
{
    private const int AuditLinesUsually = 50;

    public static void MapPeople(this IEndpointRouteBuilder api)
    {
        api.MapGet("/accounts", List)
            .Reads<AccountLine[]>("listAccounts", "Accounts that the reader manages.")
            .WithTags("accounts");
        api.Post("/accounts/invite", context => Managing(context, desk =>
                AskBody.With<InviteAsk>(context, async ask =>
                    Answer(await desk.Invite(context, ask)))))
            .Asks<InviteAsk, InvitationAnswer>("invite",
                "Invites somebody to a role and a scope; the invitation is told this one time.")
            .WithTags("accounts");
        api.MapPost("/accounts/{id}/grants", (HttpContext context, string id) =>
                Managing(context, desk => AskBody.With<GrantsAsk>(context, async ask =>
                    AccountEndpoints.Answer(await desk.SetGrants(context, id, ask.Grants)))))
            .Asks<GrantsAsk, AccountDone>("setGrants",
                "Gives an account other roles; whoever is signed in with it is signed out.")
            .WithTags("accounts");
        api.MapPost("/accounts/{id}/reset", (HttpContext context, string id) =>
                Managing(context, async desk => Answer(await desk.Reset(context, id))))
            .Reads<InvitationAnswer>("resetPassword",
                "Takes a password away and gives an invitation to choose another one.")
            .WithTags("accounts");
        foreach (var (word, disabled) in new[] { ("disable", true), ("enable", false) })
        {
            api.MapPost($"/accounts/{{id}}/{word}", (HttpContext context, string id) =>
                    Managing(context, async desk => AccountEndpoints.Answer(
                        await desk.SetDisabled(context, id, disabled))))
                .Reads<AccountDone>($"{word}Account", disabled
                    ? "Lets nobody in with an account any more." : "Lets an account in again.")
                .WithTags("accounts");
        }

        api.MapGet("/audit", Audit)
            .Reads<AuditLine[]>("readAudit",
                "Sign-ins, changes of accounts and reads of personal data, newest first; for "
                + "administrators.",
                QueryParameters.AuditKind, QueryParameters.Account, QueryParameters.Before,
                QueryParameters.Take)
            .WithTags("accounts");
    }

    private static async Task<IResult> List(
        HttpContext context, Visitor visitor, IServiceProvider services) =>
        !GrantRules.ManagesAny(visitor)
            ? new FaultResult(SignInFaults.NotYours())
            : Results.Json((await services.GetRequiredService<IAccounts>()
                    .List(context.RequestAborted))
                .Where(a => GrantRules.MayManage(visitor, a.Grants))
                .Select(a => new AccountLine(a.Id, a.SignInName, a.DisplayName, a.Grants,
                    a.Disabled, a.PasswordHash is not null, a.External, a.CreatedAt,
                    a.LockedUntil)).ToArray(), Wire.Options);

    private static async Task<IResult> Managing(
        HttpContext context, Func<AccountDesk, Task<IResult>> work) =>
        GrantRules.ManagesAny(context.RequestServices.GetRequiredService<Visitor>())
            ? await work(context.RequestServices.GetRequiredService<AccountDesk>())
            : new FaultResult(SignInFaults.NotYours());

    private static IResult Answer((InvitationAnswer? Invitation, Fault? Fault) done) =>
        done.Invitation is null ? new FaultResult(done.Fault!)
            : Results.Json(done.Invitation, Wire.Options);

    private static async Task<IResult> Audit(
        HttpContext context, Visitor visitor, IServiceProvider services)
    {
        if (visitor.Account is null || !visitor.Administers)
        {
            return new FaultResult(SignInFaults.NotYours());
        }

        var accounts = services.GetRequiredService<IAccounts>();
        var lines = await accounts.ReadAudit(
            QueryParameters.Before.In(context.Request) ?? long.MaxValue,
            (int)(QueryParameters.Take.In(context.Request) ?? AuditLinesUsually),
            KindOf(QueryParameters.AuditKind.In(context.Request)),
            QueryParameters.Account.In(context.Request), context.RequestAborted);
        var names = (await accounts.List(context.RequestAborted))
            .ToDictionary(a => a.Id, a => a.DisplayName, StringComparer.Ordinal);
        var units = await services.GetRequiredService<UnitNames>().Known(
            lines.Select(l => l.Subject).OfType<string>(), visitor.Actor, context.RequestAborted);
        return Results.Json(lines.Select(l => new AuditLine(l.Sequence, l.At, l.Kind, l.Account,
            Name(l.Account), l.Subject, Name(l.Subject) ?? Unit(l.Subject)?.Name,
            Unit(l.Subject)?.Opens ?? false, l.Detail, l.Address)).ToArray(), Wire.Options);

        static AuditKind? KindOf(string? word) => word is null ? null
            : Enum.GetValues<AuditKind>().First(k => Words.Of(k) == word);

        KnownUnit? Unit(string? path) => path is null ? null : units.GetValueOrDefault(path);

        string? Name(string? id) => id is null ? null : names.GetValueOrDefault(id);
    }
}
