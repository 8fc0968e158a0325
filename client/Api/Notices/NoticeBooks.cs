using System.Collections.Concurrent;
using System.Collections.Immutable;
using Network.Silo.Journal;

namespace Network.Client.Api.Notices;

/// <summary>Keeps the newest events of every city that somebody is told of, brought up to the
/// journal before it is asked.</summary>
internal sealed class NoticeBooks(IStore journal) : IDisposable
{
    private readonly ConcurrentDictionary<string, ImmutableList<JournalEntry>> _cities =
        new(StringComparer.Ordinal);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private long? _position;

    /// <returns>The position up to which the book tells, and its events, oldest first.</returns>
    public async Task<(long Position, ImmutableList<JournalEntry> Entries)> Read(
        string city, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            var head = await journal.ReadHead(cancel);
            var at = _position ?? Math.Max(0, head - NoticeLimits.LookBackEvents);
            while (at < head)
            {
                var page = await journal.ReadAll(at, cancel);
                if (page.IsEmpty)
                    break;

                foreach (var entry in page)
                {
                    Take(entry);
                }

                _position = at = page[^1].Position;
            }

            return (at, _cities.GetValueOrDefault(city) ?? []);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private void Take(JournalEntry entry)
    {
        if (!entry.Key.IsKnown || !NoticeKinds.ByEvent.ContainsKey(entry.Kind))
            return;

        var kept = (_cities.GetValueOrDefault(entry.Key.City) ?? []).Add(entry);
        _cities[entry.Key.City] = kept.Count > NoticeLimits.KeptMax ? kept.RemoveAt(0) : kept;
    }
}
