using Network.Silo.Accounts;

namespace Network.Client.Accounts;

/// <summary>
/// Who is signed in. The store is asked at every request, so whatever was taken away there acts at
/// once, in whichever process it was done.
/// </summary>
internal sealed class SessionBook(IAccounts accounts, TimeProvider time)
{
    /// <summary>Begins a session and gives the browser its cookie.</summary>
    public async Task Begin(HttpContext context, Account account)
    {
        var secret = Secrets.New();
        var now = time.GetUtcNow();
        await accounts.Open(new AccountSession(
            Secrets.NewId("s"), Secrets.Hash(secret), account.Id, account.Stamp, now, now,
            Cut(context.Request.Headers.UserAgent.ToString()), AddressOf(context)));
        await SessionCookie.SignIn(context, account.Id, secret);
        await Audit(context, AuditKind.SignedIn, account.Id);
    }

    /// <summary>The session of a cookie, and notes that it is used.</summary>
    public async Task<(AccountSession Session, Account Account)?> Find(
        string secret, HttpContext context)
    {
        if (await FindHashed(Secrets.Hash(secret), context.RequestAborted)
            is not var (session, account))
        {
            return null;
        }

        var now = time.GetUtcNow();
        if (now - session.SeenAt >= SignInLimits.SeenEvery)
        {
            await accounts.Seen(session.Id, now, AddressOf(context), context.RequestAborted);
        }

        return (session, account);
    }

    /// <summary>The session of a cookie's secret, if it still lets somebody in.</summary>
    public async Task<(AccountSession Session, Account Account)?> FindHashed(
        string secretHash, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return await accounts.FindSession(secretHash, cancel) is var (session, account)
            && !account.Disabled
            && session.Stamp == account.Stamp
            && now - session.SeenAt < SignInLimits.IdleMax
            && now - session.CreatedAt < SignInLimits.SessionMax
            ? (session, account) : null;
    }

    public async Task<(AccessToken Token, Account Account)?> FindTokenHashed(
        string secretHash, CancellationToken cancel) =>
        await accounts.FindToken(secretHash, cancel) is var (token, account)
            && !account.Disabled && !account.MustChange && time.GetUtcNow() < token.ExpiresAt
            ? (token, account) : null;

    /// <summary>The token that a program sent, and notes that it is used.</summary>
    public async Task<(AccessToken Token, Account Account)?> FindToken(
        string secret, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (await FindTokenHashed(Secrets.Hash(secret), cancel) is not var (token, account))
        {
            return null;
        }

        if (token.SeenAt is null || now - token.SeenAt >= SignInLimits.SeenEvery)
        {
            await accounts.TokenSeen(token.Id, now, cancel);
        }

        return (token, account);
    }

    public Task Audit(HttpContext context, AuditKind kind, string? account,
        string? subject = null, string? detail = null) => accounts.Record(new AuditEntry(
            time.GetUtcNow(), kind, account, subject, detail, AddressOf(context)));

    public static string AddressOf(HttpContext context) =>
        context.Connection.RemoteIpAddress?.ToString() ?? "local";

    private static string Cut(string agent) => agent.Length <= 200 ? agent : agent[..200];
}
