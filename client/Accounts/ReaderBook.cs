using Network.Silo.Accounts;
using Network.Silo.Journal;

namespace Network.Client.Accounts;

/// <summary>What a reader has seen already, kept with the account: in whichever browser they come
/// back, the same is new to them.</summary>
internal sealed class ReaderBook(
    IAccounts accounts, IStore journal, Visitor visitor, TimeProvider time)
{
    /// <summary>Visits closer together than this are one.</summary>
    private static readonly TimeSpan VisitLasts = TimeSpan.FromMinutes(30);

    /// <summary>Where people take a role in place of signing in, the role within its scope.
    /// </summary>
    private string Reader => visitor.Account?.Id
        ?? string.Join('/', visitor.Actor.Grants.Select(g => g.Unit).OfType<string>()
            .Prepend(visitor.Actor.Id));

    /// <summary>How far the reader looked through the notices of a city.</summary>
    public Task<ReaderMark?> Notices(string city, CancellationToken cancel) =>
        accounts.FindMark(Reader, $"notices/{city}", cancel);

    public Task SeeNotices(string city, long position, CancellationToken cancel) =>
        Set($"notices/{city}", position, cancel);

    /// <summary>Notes that the reader is here.</summary>
    /// <returns>When they were here before this visit; null at the first one.</returns>
    public async Task<ReaderMark?> Come(string city, CancellationToken cancel)
    {
        var (now, before) = ($"visit/{city}", $"visit-before/{city}");
        var last = await accounts.FindMark(Reader, now, cancel);
        var goesOn = last is not null && time.GetUtcNow() - last.At < VisitLasts;
        if (last is not null && !goesOn)
        {
            await accounts.SetMark(last with { Topic = before }, cancel);
        }

        await Set(now, goesOn ? last!.Position : await journal.ReadHead(cancel), cancel);
        return goesOn ? await accounts.FindMark(Reader, before, cancel) : last;
    }

    /// <summary>The reader's visit before this one.</summary>
    public Task<ReaderMark?> Before(string city, CancellationToken cancel) =>
        accounts.FindMark(Reader, $"visit-before/{city}", cancel);

    private Task Set(string topic, long position, CancellationToken cancel) =>
        accounts.SetMark(new ReaderMark(Reader, topic, position, time.GetUtcNow()), cancel);
}
