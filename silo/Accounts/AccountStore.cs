using System.Collections.Immutable;
using System.Text.Json;
using Network.Grains.Kernel;

namespace Network.Silo.Accounts;

/// <summary>The accounts in one database.</summary>
internal sealed class AccountStore(IAccountDatabase database) : IAccounts
{
    public Task<Account?> Find(string id, CancellationToken cancel = default) =>
        One(new(AccountSql.Find, ("id", id)), cancel);

    public Task<Account?> FindByName(string signInName, CancellationToken cancel = default) =>
        One(new(AccountSql.FindByName, ("name", signInName)), cancel);

    public Task<Account?> FindExternal(string external, CancellationToken cancel = default) =>
        One(new(AccountSql.FindExternal, ("external", external)), cancel);

    public Task<ImmutableArray<Account>> List(CancellationToken cancel = default) =>
        database.Read(new(AccountSql.List, ("take", (long)AccountLimits.AccountsMax)),
            AccountRows.Account, cancel);

    public async Task<bool> Add(Account account, CancellationToken cancel = default) =>
        await Write(cancel, Adding(account)) > 0;

    public async Task<bool> AddFirst(Account account, CancellationToken cancel = default) =>
        await Write(cancel, new AccountStatement(AccountSql.ClaimFirst, ("id", account.Id)),
            Adding(account)) > 0;

    public async Task<bool> Change(Account account, CancellationToken cancel = default) =>
        await Write(cancel, Changing(account)) > 0;

    public async Task<Account?> CountFailure(string id, int failuresMax,
        DateTimeOffset lockUntil, CancellationToken cancel = default)
    {
        await Write(cancel, new AccountStatement(AccountSql.CountFailure,
            ("id", id), ("max", (long)failuresMax), ("until", Of(lockUntil))));
        return await Find(id, cancel);
    }

    public Task ForgetFailures(string id, CancellationToken cancel = default) =>
        Write(cancel, new AccountStatement(AccountSql.ForgetFailures, ("id", id)));

    public Task Invite(Invitation invitation, CancellationToken cancel = default) =>
        Write(cancel, new AccountStatement(AccountSql.Invite,
            ("hash", invitation.TokenHash), ("account", invitation.Account),
            ("by", invitation.CreatedBy), ("expires", Of(invitation.ExpiresAt))));

    public async Task<Invitation?> FindInvitation(
        string tokenHash, CancellationToken cancel = default) =>
        (await database.Read(new(AccountSql.FindInvitation, ("hash", tokenHash)),
            AccountRows.Invitation, cancel)).FirstOrDefault();

    public async Task<bool> Accept(string tokenHash, DateTimeOffset now, Account changed,
        CancellationToken cancel = default) =>
        await Write(cancel, new AccountStatement(AccountSql.SpendInvitation,
            ("hash", tokenHash), ("id", changed.Id), ("now", Of(now))), Changing(changed)) > 0;

    public Task Open(AccountSession session, CancellationToken cancel = default) =>
        Write(cancel, new AccountStatement(AccountSql.Open,
            ("id", session.Id), ("hash", session.SecretHash), ("account", session.Account),
            ("stamp", session.Stamp), ("created", Of(session.CreatedAt)),
            ("seen", Of(session.SeenAt)), ("agent", session.Agent),
            ("address", session.Address)));

    public async Task<(AccountSession Session, Account Account)?> FindSession(
        string secretHash, CancellationToken cancel = default)
    {
        var found = await database.Read(new(AccountSql.FindSession, ("hash", secretHash)),
            AccountRows.WithSession, cancel);
        return found.IsEmpty ? null : found[0];
    }

    public Task<ImmutableArray<AccountSession>> Sessions(
        string account, CancellationToken cancel = default) =>
        database.Read(new(AccountSql.Sessions,
            ("account", account), ("take", (long)AccountLimits.SessionsMax)),
            row => AccountRows.Session(row, 0), cancel);

    public Task Seen(string session, DateTimeOffset at, string address,
        CancellationToken cancel = default) =>
        Write(cancel, new AccountStatement(AccountSql.Seen,
            ("id", session), ("at", Of(at)), ("address", address)));

    public Task<int> EndSessions(
        string account, string? session, CancellationToken cancel = default) =>
        Write(cancel, new AccountStatement(AccountSql.EndSessions,
            ("account", account), ("id", session ?? "")));

    public Task AddToken(AccessToken token, CancellationToken cancel = default) =>
        Write(cancel, new AccountStatement(AccountSql.AddToken,
            ("id", token.Id), ("hash", token.SecretHash), ("account", token.Account),
            ("name", token.Name), ("read_only", Of(token.ReadOnly)),
            ("created", Of(token.CreatedAt)), ("expires", Of(token.ExpiresAt))));

    public async Task<(AccessToken Token, Account Account)?> FindToken(
        string secretHash, CancellationToken cancel = default)
    {
        var found = await database.Read(new(AccountSql.FindToken, ("hash", secretHash)),
            AccountRows.WithToken, cancel);
        return found.IsEmpty ? null : found[0];
    }

    public Task<ImmutableArray<AccessToken>> Tokens(
        string account, CancellationToken cancel = default) =>
        database.Read(new(AccountSql.Tokens,
            ("account", account), ("take", (long)AccountLimits.TokensMax)),
            row => AccountRows.Token(row, 0), cancel);

    public Task TokenSeen(string token, DateTimeOffset at, CancellationToken cancel = default) =>
        Write(cancel, new AccountStatement(AccountSql.TokenSeen, ("id", token), ("at", Of(at))));

    public Task<int> RevokeTokens(
        string account, string? token, CancellationToken cancel = default) =>
        Write(cancel, new AccountStatement(AccountSql.RevokeTokens,
            ("account", account), ("id", token ?? "")));

    public async Task<string?> StreamOfPerson(
        string person, CancellationToken cancel = default) =>
        (await Person(person, cancel))?.Stream;

    public async Task<bool> ErasePerson(
        string person, AuditEntry entry, CancellationToken cancel = default) =>
        await Person(person, cancel) is var (stream, texts)
        && await Write(cancel, [
            new(AccountSql.ErasePerson, ("person", person)),
            .. texts.Select(t => new AccountStatement(
                AccountSql.EraseText, ("stream", stream), ("text", AsWritten(t)))),
            Recording(entry)]) > 0;

    /// <summary>Where a person was entered, and what names them.</summary>
    private async Task<(string Stream, ImmutableArray<string> Texts)?> Person(
        string person, CancellationToken cancel)
    {
        var rows = await database.Read(new(AccountSql.FindPerson, ("person", person)),
            row => (row.GetString(0), Enumerable.Range(1, 3)
                .Where(i => !row.IsDBNull(i)).Select(row.GetString)
                .Where(t => t.Length > 0).ToImmutableArray()), cancel);
        return rows is [var found, ..] ? found : null;
    }

    /// <summary>A text between the quotation marks of its JSON.</summary>
    private static string AsWritten(string text) =>
        JsonSerializer.Serialize(text, Wire.Options)[1..^1];

    public Task Record(AuditEntry entry, CancellationToken cancel = default) =>
        Write(cancel, Recording(entry));

    public Task<ImmutableArray<AuditEntry>> ReadAudit(long before, int take,
        AuditKind? kind = null, string? account = null, CancellationToken cancel = default) =>
        database.Read(new(AccountSql.ReadAudit,
            ("before", before), ("kind", kind?.ToString() ?? ""), ("account", account ?? ""),
            ("take", (long)Math.Clamp(take, 1, AccountLimits.AuditLinesMax))),
            AccountRows.Audit, cancel);

    public async Task<ReaderMark?> FindMark(
        string reader, string topic, CancellationToken cancel = default) =>
        (await database.Read(new(AccountSql.FindMark, ("reader", reader), ("topic", topic)),
            AccountRows.Mark, cancel)).FirstOrDefault();

    public Task SetMark(ReaderMark mark, CancellationToken cancel = default) =>
        Write(cancel, new AccountStatement(AccountSql.SetMark, ("reader", mark.Reader),
            ("topic", mark.Topic), ("position", mark.Position), ("at", Of(mark.At))));

    public Task<ImmutableArray<ProtectionKey>> ReadKeys(CancellationToken cancel = default) =>
        database.Read(new(AccountSql.ReadKeys),
            row => new ProtectionKey(row.GetString(0), row.GetString(1)), cancel);

    public Task AddKey(ProtectionKey key, CancellationToken cancel = default) =>
        Write(cancel, new AccountStatement(
            AccountSql.AddKey, ("name", key.Name), ("xml", key.Xml)));

    private static AccountStatement Recording(AuditEntry entry) => new(AccountSql.Record,
        ("at", Of(entry.At)), ("kind", entry.Kind.ToString()), ("account", entry.Account),
        ("subject", entry.Subject), ("detail", entry.Detail), ("address", entry.Address));

    private static AccountStatement Adding(Account account) =>
        new(AccountSql.Add, [.. Values(account),
            ("name", account.SignInName), ("created", Of(account.CreatedAt))]);

    private static AccountStatement Changing(Account account) =>
        new(AccountSql.Change, [.. Values(account), ("version", account.Version)]);

    private static (string, object?)[] Values(Account account) => [
        ("id", account.Id), ("display", account.DisplayName),
        ("grants", JsonSerializer.Serialize(account.Grants, Wire.Options)),
        ("password", account.PasswordHash), ("must_change", Of(account.MustChange)),
        ("disabled", Of(account.Disabled)), ("stamp", account.Stamp),
        ("external", account.External)];

    private async Task<Account?> One(AccountStatement statement, CancellationToken cancel) =>
        (await database.Read(statement, AccountRows.Account, cancel)).FirstOrDefault();

    private Task<int> Write(CancellationToken cancel, params AccountStatement[] statements) =>
        database.Write([.. statements], cancel);

    private static long Of(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    private static long Of(bool fact) => fact ? 1 : 0;
}
