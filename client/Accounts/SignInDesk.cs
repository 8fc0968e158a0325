using Network.Client.Api.Http;
using Network.Silo.Accounts;

namespace Network.Client.Accounts;

/// <summary>Lets people in, and lets them choose their passwords.</summary>
internal sealed class SignInDesk(
    IAccounts accounts, Passwords passwords, SessionBook sessions, TimeProvider time)
{
    public async Task<Fault?> SignIn(HttpContext context, string name, string password)
    {
        var account = await accounts.FindByName(AccountNames.Tidy(name));
        var now = time.GetUtcNow();
        var locked = account?.LockedUntil > now;
        var right = passwords.Verify(account, Bounded(password));
        if (account is null || account.Disabled || locked)
        {
            await sessions.Audit(context, AuditKind.SignInFailed, account?.Id, null,
                account is null ? "unknown name" : locked ? "locked" : "disabled");
            return SignInFaults.Refused();
        }

        if (!right)
        {
            return await CountFailure(context, account, now);
        }

        await accounts.ForgetFailures(account.Id);
        await sessions.Begin(context, account);
        return null;
    }

    /// <summary>Lets somebody in whom a provider knows, if an account names them.</summary>
    public async Task<bool> SignInExternal(HttpContext context, string external)
    {
        if (await accounts.FindExternal(external) is not { Disabled: false } account)
        {
            await sessions.Audit(
                context, AuditKind.SignInFailed, null, null, "unknown to us at the provider");
            return false;
        }

        await sessions.Begin(context, account);
        return true;
    }

    /// <summary>Who may choose a password with an invitation.</summary>
    public async Task<Account?> Invited(string token)
    {
        var invitation = await accounts.FindInvitation(Secrets.Hash(token));
        return invitation is not null && invitation.ExpiresAt > time.GetUtcNow()
            && await accounts.Find(invitation.Account) is { Disabled: false } account
            ? account : null;
    }

    public async Task<Fault?> Accept(HttpContext context, string token, string password)
    {
        if (await Invited(token) is not { } account)
        {
            return SignInFaults.NoInvitation();
        }

        if (PasswordRules.Check(password, account) is { } weak)
        {
            return weak;
        }

        var changed = WithPassword(account, password);
        if (!await accounts.Accept(Secrets.Hash(token), time.GetUtcNow(), changed))
        {
            return SignInFaults.NoInvitation();
        }

        await accounts.ForgetFailures(account.Id);
        await sessions.Audit(context, AuditKind.PasswordChosen, account.Id);
        await sessions.Begin(context, changed);
        return null;
    }

    /// <summary>Ends every other session, and goes on with a new one here.</summary>
    public async Task<Fault?> ChangePassword(
        HttpContext context, Account account, string current, string password)
    {
        if (account.LockedUntil > time.GetUtcNow()
            || !passwords.Verify(account, Bounded(current)))
        {
            await CountFailure(context, account, time.GetUtcNow());
            return SignInFaults.WrongPassword();
        }

        if (PasswordRules.Check(password, account) is { } weak)
        {
            return weak;
        }

        var changed = WithPassword(account, password);
        if (!await accounts.Change(changed))
        {
            return SignInFaults.Changed();
        }

        await accounts.ForgetFailures(account.Id);
        await accounts.EndSessions(account.Id, null);
        await sessions.Audit(context, AuditKind.PasswordChosen, account.Id);
        await sessions.Begin(context, changed);
        return null;
    }

    private Account WithPassword(Account account, string password) => account with
    {
        PasswordHash = passwords.Hash(password),
        MustChange = false,
        Stamp = Secrets.NewId("k"),
    };

    private async Task<Fault> CountFailure(
        HttpContext context, Account account, DateTimeOffset now)
    {
        // A lock that is over gives all tries anew.
        if (account.LockedUntil is { } over && over <= now)
        {
            await accounts.ForgetFailures(account.Id);
        }

        var counted = await accounts.CountFailure(
            account.Id, SignInLimits.FailuresMax, now + SignInLimits.LockFor);
        await sessions.Audit(context,
            counted?.LockedUntil > now ? AuditKind.LockedOut : AuditKind.SignInFailed, account.Id);
        return SignInFaults.Refused();
    }

    /// <summary>Hashing takes longer the longer the text; nothing that long is a password.
    /// </summary>
    private static string Bounded(string password) =>
        password.Length <= SignInLimits.PasswordMax ? password : "";
}
