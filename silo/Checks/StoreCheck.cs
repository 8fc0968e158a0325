using System.Data.Common;
using System.Text.Json;
using Network.Grains;
using Network.Silo.Activations;
using Network.Silo.Journal;
using Network.Silo.Rollup;

namespace Network.Silo.Checks;

/// <summary>
/// Checks a whole database without writing to it, also beside the process that serves it: the
/// file, the chain of events, what is owed, every total counted again, and every attached file.
/// </summary>
public static class StoreCheck
{
    /// <param name="progress">Told what is done, how far it is, and how far it goes.</param>
    /// <exception cref="StoreRefusedException">There is nothing to check: not there, not a
    /// database, or not reachable.</exception>
    public static async Task<StoreCheckResult> Run(StoreOptions options, TimeProvider time,
        Action<CheckStep, long, long>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        var began = time.GetTimestamp();
        var findings = new StoreFindings();
        if (options.Provider == Provider.Sqlite
            && !SqliteFileCheck.Length(options.Path!, findings))
        {
            return Result(0, 0, 0, null);
        }

        await using var store = await StoreOpening.Read(options, cancel);
        if (store.IsSqlite)
            SqliteFileCheck.Pages(store, findings);

        var owed = new OwedCheck(store, findings);
        var chain = new ChainCheck(store, findings, owed);
        var lines = new LinesCheck(store, findings, chain);
        owed.Begin();
        lines.Begin();
        chain.Run((at, head) => progress?.Invoke(CheckStep.Events, at, head), cancel);
        lines.End();
        owed.End();
        var recount = await Count(store, findings, time,
            (at, head) => progress?.Invoke(CheckStep.Totals, at, head), cancel);
        var files = new FilesCheck(store, findings);
        files.Run((at, all) => progress?.Invoke(CheckStep.Files, at, all), cancel);
        return Result(chain.Events, owed.Owed, files.Count, recount);

        StoreCheckResult Result(
            long events, long commands, long kept, RecountResult? counted) => new(
                events, commands, kept, findings.Found, findings.Faults, counted,
                time.GetElapsedTime(began));
    }

    private static async Task<RecountResult?> Count(StoreRows store, StoreFindings findings,
        TimeProvider time, Action<long, long> progress, CancellationToken cancel)
    {
        try
        {
            var recount = new Recount(new StoreReading(store), Catalog.Of, time)
            {
                WithHistory = true,
            };
            var result = await recount.Run(null, progress, cancel);
            foreach (var fault in result.Faults.Where(f => !findings.Names(f.Key.Stream)))
            {
                findings.Add(fault.Key.Stream, fault.Version, fault.Text.Zh, fault.Text.En);
            }

            return result;
        }
        catch (Exception broken) when (broken is DbException or JournalDamagedException
            or NewerJournalException or FormatException or JsonException
            or InvalidOperationException or OverflowException or ArgumentException)
        {
            findings.Add($"无法按事件重新计算汇总数：{broken.Message}",
                $"The totals cannot be counted again: {broken.Message}");
            return null;
        }
    }
}
