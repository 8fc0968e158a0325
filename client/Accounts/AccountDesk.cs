using System.Collections.Immutable;
using Network.Client.Api.Http;
using Network.Client.Api.Views.Accounts;
using Network.Grains.Access;
using Network.Silo.Accounts;

namespace Network.Client.Accounts;

/// <summary>Administration of accounts by those who may.</summary>
internal sealed class AccountDesk(
    IAccounts accounts, GrantRules rules, SessionBook sessions, Visitor visitor,
    TimeProvider time)
{
    public async Task<(InvitationAnswer? Answer, Fault? Fault)> Invite(
        HttpContext context, InviteAsk ask)
    {
        var fault = AccountNames.CheckSignIn(ask.SignInName)
            ?? AccountNames.CheckDisplay(ask.DisplayName, "displayName")
            ?? await rules.Check(visitor, ask.Grants, context.RequestAborted);
        if (fault is not null)
        {
            return (null, fault);
        }

        var account = new Account(Secrets.NewId(Secrets.AccountPrefix),
            AccountNames.Tidy(ask.SignInName), ask.DisplayName.Trim(), ask.Grants,
            PasswordHash: null, MustChange: false, Disabled: false, Secrets.NewId("k"),
            string.IsNullOrWhiteSpace(ask.External) ? null : ask.External.Trim(),
            time.GetUtcNow());
        if (!await accounts.Add(account))
        {
            return (null, SignInFaults.Taken());
        }

        await sessions.Audit(context, AuditKind.Invited, visitor.Account!.Id, account.Id,
            Told(account.Grants));
        return (await NewInvitation(account), null);
    }

    /// <summary>Takes the password away and gives an address to choose another one at.</summary>
    public async Task<(InvitationAnswer? Answer, Fault? Fault)> Reset(
        HttpContext context, string id)
    {
        var (account, fault) = await Change(context, id, AuditKind.PasswordReset, null,
            a => a with { PasswordHash = null, MustChange = false });
        if (account is null)
        {
            return (null, fault);
        }

        await accounts.RevokeTokens(id, null);
        await accounts.ForgetFailures(id);
        return (await NewInvitation(account), null);
    }

    public async Task<Fault?> SetGrants(
        HttpContext context, string id, ImmutableArray<Grant> grants)
    {
        if (id == visitor.Account!.Id)
        {
            return SignInFaults.NotYours();
        }

        return await rules.Check(visitor, grants, context.RequestAborted)
            ?? (await Change(context, id, AuditKind.GrantsChanged, Told(grants),
                a => a with { Grants = grants })).Fault;
    }

    public async Task<Fault?> SetDisabled(HttpContext context, string id, bool disabled) =>
        disabled && id == visitor.Account!.Id
            ? SignInFaults.NotYours()
            : (await Change(context, id, disabled ? AuditKind.Disabled : AuditKind.Enabled, null,
                a => a with { Disabled = disabled })).Fault;

    /// <summary>Any change ends what was signed in: the person signs in again as what they are
    /// now.</summary>
    private async Task<(Account? Account, Fault? Fault)> Change(HttpContext context, string id,
        AuditKind kind, string? detail, Func<Account, Account> change)
    {
        if (await accounts.Find(id) is not { } account)
        {
            return (null, SignInFaults.NoAccount());
        }

        if (!GrantRules.MayManage(visitor, account.Grants))
        {
            return (null, SignInFaults.NotYours());
        }

        var changed = change(account) with { Stamp = Secrets.NewId("k") };
        if (!await accounts.Change(changed))
        {
            return (null, SignInFaults.Changed());
        }

        await accounts.EndSessions(id, null);
        await sessions.Audit(context, kind, visitor.Account!.Id, id, detail);
        return (changed, null);
    }

    private async Task<InvitationAnswer> NewInvitation(Account account)
    {
        var token = Secrets.New();
        var expires = time.GetUtcNow() + SignInLimits.InvitationFor;
        await accounts.Invite(new Invitation(
            Secrets.Hash(token), account.Id, visitor.Account!.Id, expires));
        return new InvitationAnswer(account.Id, token, expires);
    }

    private static string Told(ImmutableArray<Grant> grants) => string.Join(", ",
        grants.Select(g => $"{g.Role} {g.City} {g.Unit}".Trim()));
}
