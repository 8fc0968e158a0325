using Network.Silo.Accounts;

namespace Network.Client.Accounts;

/// <summary>Writes down who was shown names or phones of people, and of which grain: once in a
/// while for the same ones, so that a page that is read again does not fill the audit.</summary>
internal sealed class PeopleAudit(SessionBook sessions, TimeProvider time)
{
    /// <summary>Pairs of reader and subject that are remembered.</summary>
    private const int RememberedMax = 10_000;

    private readonly Dictionary<(string, string), DateTimeOffset> _written = [];
    private readonly Lock _gate = new();

    public async Task Read(HttpContext? context, Visitor visitor, string subject)
    {
        if (context is not null && visitor.Account is { } account && IsNew(account.Id, subject))
        {
            await sessions.Audit(context, AuditKind.PeopleRead, account.Id, subject);
        }
    }

    private bool IsNew(string account, string subject)
    {
        var now = time.GetUtcNow();
        lock (_gate)
        {
            if (_written.TryGetValue((account, subject), out var at)
                && now - at < SignInLimits.AuditEvery)
            {
                return false;
            }

            if (_written.Count >= RememberedMax)
            {
                _written.Clear();
            }

            _written[(account, subject)] = now;
            return true;
        }
    }
}
