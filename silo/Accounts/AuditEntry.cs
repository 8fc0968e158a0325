namespace Network.Silo.Accounts;

/// <summary>One line of the audit.</summary>
/// <param name="Account">Who did it; null where nobody was signed in.</param>
/// <param name="Subject">What it was done to: an account, or a grain whose people were read.
/// </param>
/// <param name="Address">Where the request came from.</param>
/// <param name="Sequence">Given by the store.</param>
public sealed record AuditEntry(
    DateTimeOffset At,
    AuditKind Kind,
    string? Account,
    string? Subject,
    string? Detail,
    string? Address,
    long Sequence = 0);
