using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Activations;
using Network.Silo.Journal;

namespace Network.Silo.Rollup;

/// <summary>
/// Counts everything again: folds every stream from its first event, and compares what the grains
/// then contribute with the stored contributions, with the store's own sum and with the live
/// totals, all at one position. Runs beside a living network.
/// </summary>
public sealed class Recount(
    IJournalReader journal, Func<GrainKind, GrainLogic> logicOf, TimeProvider time)
{
    private const string Newer =
        "only a newer version of the program knows this kind of grain";

    private readonly RecountFindings findings = new();
    private readonly Dictionary<GrainKey, Remembered> grains = [];
    private readonly HashSet<GrainKey> damaged = [];
    private long events;

    /// <summary>Whether the changes kept beside every event are summed up, too, from the first
    /// on: past totals are made of them.</summary>
    public bool WithHistory { get; init; }

    /// <param name="live">Totals to compare with; null where none are in memory.</param>
    /// <param name="progress">Told the position that has been read, and the one to reach.</param>
    public async Task<RecountResult> Run(LiveTotals? live,
        Action<long, long>? progress = null, CancellationToken cancel = default)
    {
        var began = time.GetTimestamp();
        var rows = new List<RollupRow>();
        var position = await journal.ReadContributions(rows.Add, cancel);
        await Fold(position, progress, cancel);
        var recounted = new TotalsBook(position);
        foreach (var (key, grain) in grains)
        {
            recounted.Add(new RollupRow(key, grain.Version, Contributed(key, grain)));
        }

        foreach (var unread in rows.Where(r => !r.Key.IsKnown))
        {
            recounted.Add(unread);
        }

        CompareRows(rows);
        await CompareStore(recounted, position, cancel);
        if (WithHistory)
            await CompareHistory(recounted, position, cancel);

        if (live is not null)
            await CompareLive(live, recounted, position, cancel);

        return new RecountResult(position, grains.Keys.Union(damaged).LongCount(), events,
            findings.DifferencesFound, findings.Differences, findings.FaultsFound,
            findings.Faults, time.GetElapsedTime(began));
    }

    private async Task Fold(long until, Action<long, long>? progress, CancellationToken cancel)
    {
        for (var position = 0L; position < until;)
        {
            var page = await journal.ReadAll(position, cancel);
            foreach (var entry in page)
            {
                if (entry.Position > until)
                    break;

                if (entry.Position != position + 1)
                    findings.Fault(entry.Key, entry.Version, Missing(position + 1));

                position = entry.Position;
                events++;
                Fold(entry);
            }

            if (page.IsEmpty)
                throw new JournalDamagedException(Missing(position + 1));

            progress?.Invoke(position, until);
        }
    }

    private void Fold(JournalEntry entry)
    {
        if (damaged.Contains(entry.Key))
            return;

        if (!entry.Key.IsKnown)
        {
            // What it contributes is taken as it stands, and is said not to be counted.
            damaged.Add(entry.Key);
            findings.Fault(entry.Key, entry.Version, Newer);
            return;
        }

        var logic = logicOf(entry.Key.Kind);
        var before = grains.GetValueOrDefault(entry.Key) ?? StreamFold.Beginning(logic);
        try
        {
            grains[entry.Key] = StreamFold.Next(logic, before, entry);
        }
        catch (Exception damage) when (
            damage is JournalDamagedException or NewerJournalException)
        {
            // The rest of this stream says nothing any more; what stood before the damage counts.
            damaged.Add(entry.Key);
            findings.Fault(entry.Key, entry.Version, damage.Message);
        }
    }

    private void CompareRows(List<RollupRow> rows)
    {
        var stood = rows.Where(r => r.Key.IsKnown)
            .ToDictionary(r => r.Key, r => r.Contribution);
        foreach (var (key, grain) in grains)
        {
            var contributes = Contributed(key, grain);
            if (!stood.Remove(key, out var row))
                row = new Contribution(contributes.Where, []);

            if (row.Where == contributes.Where)
            {
                findings.Compare(
                    key.Stream, row.Where, row.Amounts, contributes.Amounts);
            }
            else
            {
                findings.Compare(key.Stream, row.Where, row.Amounts, []);
                findings.Compare(key.Stream, contributes.Where, [], contributes.Amounts);
            }
        }

        foreach (var (key, row) in stood)
        {
            findings.Compare(key.Stream, row.Where, row.Amounts, []);
        }
    }

    private async Task CompareStore(
        TotalsBook recounted, long position, CancellationToken cancel)
    {
        var (summedAt, sums) = await journal.SumContributions(cancel);
        var store = new TotalsBook(summedAt);
        store.Add(sums);
        await TotalsWalk.To(journal, store, position, cancel);
        Compare(RecountDifference.Store, store, recounted);
    }

    private async Task CompareHistory(
        TotalsBook recounted, long position, CancellationToken cancel)
    {
        var history = new TotalsBook();
        await TotalsWalk.To(journal, history, position, cancel);
        Compare(RecountDifference.History, history, recounted);
    }

    private async Task CompareLive(
        LiveTotals live, TotalsBook recounted, long position, CancellationToken cancel)
    {
        foreach (var city in live.Cities().Union(recounted.Cities()))
        {
            var book = new TotalsBook(live.Moment(city));
            await TotalsWalk.To(journal, book, position, cancel);
            Compare(RecountDifference.Totals, book, recounted, city);
        }
    }

    private void Compare(
        string subject, TotalsBook stood, TotalsBook recounted, string? onlyCity = null)
    {
        foreach (var city in onlyCity is null
            ? stood.Cities().Union(recounted.Cities()) : [onlyCity])
        {
            var (was, now) = (stood.Moment(city), recounted.Moment(city));
            foreach (var where in was.All.Union(now.All).Select(t => t.Where).Distinct())
            {
                findings.Compare(
                    subject, where, was.Of(where).Amounts(), now.Of(where).Amounts());
            }
        }
    }

    private Contribution Contributed(GrainKey key, Remembered grain) =>
        logicOf(key.Kind).Contribute(key, grain.State);

    private static string Missing(long position) =>
        $"position {position} is missing in the journal";
}
