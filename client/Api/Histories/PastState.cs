using Network.Client.Api.Grains;
using Network.Grains;
using Network.Silo;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Client.Api.Histories;

/// <summary>Makes a grain's state as it stood at the end of a past day.</summary>
internal sealed class PastState(IStore store, ICities cities)
{
    /// <summary>The grain as it was; null when it was not there yet.</summary>
    public async Task<ReadGrain?> Of(ReadGrain grain, DateOnly day, CancellationToken cancel)
    {
        var key = grain.Snapshot.Key;
        var logic = Catalog.Of(key.Kind);
        var now = StreamFold.Beginning(logic);
        while (true)
        {
            var page = await store.ReadStream(key, now.Version, cancel);
            foreach (var entry in page)
            {
                if (cities.DayOf(key.City, entry.RecordedAt) > day)
                    return At(grain, now);

                now = StreamFold.Next(logic, now, entry);
            }

            if (page.Length < JournalLimits.ReadEventsMax)
                return At(grain, now);
        }
    }

    /// <summary>Who may see it is decided by where it stands today; nobody does anything to what
    /// was.</summary>
    private static ReadGrain? At(ReadGrain grain, Remembered then) => then.Version == 0 ? null
        : grain with
        {
            Snapshot = new GrainSnapshot(grain.Snapshot.Key, then.Version, then.State),
            ErasesPeople = false,
            Allowed = [],
            Begins = [],
        };
}
