using System.Collections.Concurrent;
using Network.Grains;
using Network.Grains.Access;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Finding;

/// <summary>
/// Keeps a book of names for each city in memory and brings it up to the journal before it is
/// asked: what changed is read again, grain by grain, or all of it where much changed.
/// </summary>
internal sealed class NameBooks(IStore store, INetwork network) : IDisposable
{
    private readonly ConcurrentDictionary<string, NameBook> _books = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <param name="city">One that is known here, so that there are as many books as cities.
    /// </param>
    public async Task<FindAnswer> Find(
        string text, string city, Actor actor, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            var head = await store.ReadHead(cancel);
            if (!_books.TryGetValue(city, out var book) || !await CatchUp(book, city, head, cancel))
                _books[city] = book = await Read(city, head, cancel);

            return book.Find(text, city, actor);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    /// <summary>False where so much has changed that reading all is cheaper.</summary>
    private async Task<bool> CatchUp(
        NameBook book, string city, long head, CancellationToken cancel)
    {
        if (head == book.Position)
            return true;

        if (head - book.Position > JournalLimits.ReadEventsMax)
            return false;

        var changed = (await store.ReadAll(book.Position, cancel))
            .Select(e => e.Key).Distinct()
            .Where(k => k.City == city && NameBook.Kinds.Contains(k.Kind)).ToList();
        if (changed.Count > FindLimits.CatchUpMax)
            return false;

        foreach (var key in changed)
        {
            book.Put(key, await network.Read(key, cancel) is { } grain
                ? Catalog.Of(key.Kind).Describe(key, grain.State) : null);
        }

        // What came in between is read once more the next time.
        book.Position = head;
        return true;
    }

    private async Task<NameBook> Read(string city, long head, CancellationToken cancel)
    {
        var book = new NameBook { Position = head };
        foreach (var kind in NameBook.Kinds)
        {
            var query = new DirectoryQuery(kind, city) { Take = JournalLimits.PageLinesMax };
            do
            {
                var page = await store.Find(query, cancel);
                foreach (var (key, _, card) in page.Lines)
                {
                    book.Put(key, card);
                }

                query = query with { Cursor = page.Next };
            }
            while (query.Cursor is not null);
        }

        return book;
    }
}
