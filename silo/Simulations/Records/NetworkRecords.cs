using Network.Silo.Journal;

namespace Network.Silo.Simulations.Records;

/// <summary>All cities up to one position of the journal. Goes forward only; not for several
/// threads.</summary>
internal sealed class NetworkRecords(IJournal journal)
{
    private readonly Dictionary<string, RecordedCity> _cities = [];

    public long Position { get; private set; }

    /// <summary>When the newest event that was taken was recorded; null before the first.
    /// </summary>
    public DateTimeOffset? At { get; private set; }

    public RecordedCity this[string city] => _cities.GetValueOrDefault(city) ?? new();

    public async Task Forward(long position, CancellationToken cancel)
    {
        while (Position < position)
        {
            var page = await journal.ReadAll(Position, cancel);
            foreach (var entry in page)
            {
                if (entry.Position > position)
                    return;

                Take(entry);
            }

            if (page.IsEmpty)
                return;
        }
    }

    private void Take(JournalEntry entry)
    {
        var city = entry.Key.City;
        if (!_cities.TryGetValue(city, out var records))
            _cities[city] = records = new RecordedCity();

        records.Take(entry);
        (Position, At) = (entry.Position, entry.RecordedAt);
    }
}
