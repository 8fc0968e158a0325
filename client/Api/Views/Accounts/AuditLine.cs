using Network.Silo.Accounts;

namespace Network.Client.Api.Views.Accounts;

/// <summary>A line of the audit.</summary>
public sealed record AuditLine(
    long Sequence,
    DateTimeOffset At,
    AuditKind Kind,
    string? Account,
    string? AccountName,
    string? Subject,
    string? SubjectName,
    string? Detail,
    string? Address);
