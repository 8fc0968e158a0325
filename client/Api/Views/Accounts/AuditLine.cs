using Network.Silo.Accounts;

namespace Network.Client.Api.Views.Accounts;

/// <summary>A line of the audit.</summary>
/// <param name="Subject">Id of an account, or the path of what was read, such as
/// <c>enterprise/kunshan/h-1</c>.</param>
/// <param name="SubjectName">Name of that account, or of what was read; null where there is none
/// any more.</param>
/// <param name="SubjectOpens">Whether the reader may open what was read.</param>
public sealed record AuditLine(
    long Sequence,
    DateTimeOffset At,
    AuditKind Kind,
    string? Account,
    string? AccountName,
    string? Subject,
    string? SubjectName,
    bool SubjectOpens,
    string? Detail,
    string? Address);
