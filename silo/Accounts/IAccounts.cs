using System.Collections.Immutable;

namespace Network.Silo.Accounts;

/// <summary>
/// Who may sign in, who is signed in, and what is written down about it. One contract suite holds
/// for every implementation. Secrets are only kept as hashes.
/// </summary>
public interface IAccounts
{
    Task<Account?> Find(string id, CancellationToken cancel = default);

    Task<Account?> FindByName(string signInName, CancellationToken cancel = default);

    Task<Account?> FindExternal(string external, CancellationToken cancel = default);

    /// <summary>All accounts by name, at most <see cref="AccountLimits.AccountsMax"/>.</summary>
    Task<ImmutableArray<Account>> List(CancellationToken cancel = default);

    /// <summary>Adds an account; false when its id, name or external identity is taken.</summary>
    Task<bool> Add(Account account, CancellationToken cancel = default);

    /// <summary>Adds an account unless there is any; true for the one process that did.</summary>
    Task<bool> AddFirst(Account account, CancellationToken cancel = default);

    /// <summary>Writes an account on the version that was read, but not its count of wrong
    /// passwords; false when another change came first.</summary>
    Task<bool> Change(Account account, CancellationToken cancel = default);

    /// <summary>Counts a wrong password, and locks the account at the last that is allowed.
    /// </summary>
    /// <returns>The account as it is then.</returns>
    Task<Account?> CountFailure(string id, int failuresMax, DateTimeOffset lockUntil,
        CancellationToken cancel = default);

    Task ForgetFailures(string id, CancellationToken cancel = default);

    /// <summary>Keeps an invitation in place of any earlier one of the account.</summary>
    Task Invite(Invitation invitation, CancellationToken cancel = default);

    Task<Invitation?> FindInvitation(string tokenHash, CancellationToken cancel = default);

    /// <summary>Spends an invitation and changes its account, or does neither.</summary>
    Task<bool> Accept(string tokenHash, DateTimeOffset now, Account changed,
        CancellationToken cancel = default);

    Task Open(AccountSession session, CancellationToken cancel = default);

    /// <summary>The session of a cookie and its account; null when it was ended.</summary>
    Task<(AccountSession Session, Account Account)?> FindSession(
        string secretHash, CancellationToken cancel = default);

    Task<ImmutableArray<AccountSession>> Sessions(
        string account, CancellationToken cancel = default);

    /// <summary>Notes that a session was used.</summary>
    Task Seen(string session, DateTimeOffset at, string address,
        CancellationToken cancel = default);

    /// <summary>Ends one session of an account, or all when none is named.</summary>
    /// <returns>How many.</returns>
    Task<int> EndSessions(string account, string? session, CancellationToken cancel = default);

    Task AddToken(AccessToken token, CancellationToken cancel = default);

    Task<(AccessToken Token, Account Account)?> FindToken(
        string secretHash, CancellationToken cancel = default);

    Task<ImmutableArray<AccessToken>> Tokens(string account, CancellationToken cancel = default);

    Task TokenSeen(string token, DateTimeOffset at, CancellationToken cancel = default);

    /// <summary>Revokes one token of an account, or all when none is named.</summary>
    Task<int> RevokeTokens(string account, string? token, CancellationToken cancel = default);

    Task Record(AuditEntry entry, CancellationToken cancel = default);

    /// <summary>Lines before a sequence, newest first.</summary>
    /// <param name="kind">Only of this kind.</param>
    /// <param name="account">Only what this account did or what was done to it.</param>
    Task<ImmutableArray<AuditEntry>> ReadAudit(long before, int take, AuditKind? kind = null,
        string? account = null, CancellationToken cancel = default);

    /// <summary>The grain that a person was entered in; null for nobody whose data are kept.
    /// </summary>
    Task<string?> StreamOfPerson(string person, CancellationToken cancel = default);

    /// <summary>Erases what names a person, in delivered commands too, and writes the line of the
    /// audit with it; false when nothing is kept.</summary>
    Task<bool> ErasePerson(string person, AuditEntry entry, CancellationToken cancel = default);

    /// <summary>How far a reader got; null for one who never read about it.</summary>
    Task<ReaderMark?> FindMark(string reader, string topic, CancellationToken cancel = default);

    /// <summary>Notes how far a reader got. The position never goes back.</summary>
    Task SetMark(ReaderMark mark, CancellationToken cancel = default);

    Task<ImmutableArray<ProtectionKey>> ReadKeys(CancellationToken cancel = default);

    Task AddKey(ProtectionKey key, CancellationToken cancel = default);
}
