using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Network.Client.Files.Columns;
using Network.Client.Files.Tables;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Files.Import;

/// <summary>
/// Takes files in: reads and rehearses the whole file, then owes all its commands to the grains in
/// one transaction, or, with one error in it, none.
/// </summary>
public sealed class ImportDesk(RunningNetwork running)
{
    /// <summary>Hexadecimal characters of the file's digest that name an import.</summary>
    private const int NameCharacters = 16;

    /// <summary>Reads a file and rehearses what it would do. Writes nothing.</summary>
    /// <param name="file">Can be searched, from its beginning.</param>
    /// <param name="name">Name of the file, for reports.</param>
    /// <param name="sheet">Sheet of a workbook; null for the first with something in it.</param>
    /// <param name="edits">Read as if the file said so; null for the file as it is.</param>
    public async Task<ImportPlan> Plan(ImportKind kind, Stream file, string name, string city,
        Actor actor, string? sheet = null, IProgress<ImportProgress>? progress = null,
        ImportEdits? edits = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var said = edits ?? ImportEdits.None;
        var digest = await Digest(file, said, cancel);
        var cause = new ImportCause(city, actor.Id, digest[..NameCharacters]);
        var problems = new ProblemList();
        var reading = new Reading(kind, name, cause, digest, problems, progress);
        if (await CityOf(city, actor, cancel) is not { } known)
        {
            problems.OfFile("unknown.city", new LocalText(
                $"没有运行中的城市“{city}”。", $"There is no city '{city}' here."));
            return reading.NoPlan();
        }

        try
        {
            using var table = TableFile.Open(file, sheet);
            return await Read(reading, table, said, known, cancel);
        }
        catch (TableUnreadableException unreadable)
        {
            problems.OfFile("file.unreadable", unreadable.Text);
            return reading.NoPlan();
        }
    }

    /// <summary>Owes the plan's commands to their grains, in one transaction.</summary>
    public async Task Stage(ImportPlan plan, IProgress<ImportProgress>? progress = null,
        CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.Good)
            throw new ArgumentException("A file with errors is not entered.", nameof(plan));

        progress?.Report(new ImportProgress(ImportPhase.Staging, 0, plan.Commands.Length));
        await running.Courier.Stage([.. plan.Commands.Select(c => c.Owed)], cancel);
    }

    /// <summary>Waits until every grain has answered. Whoever stops waiting loses nothing: the
    /// delivery goes on, after a restart too.</summary>
    public async Task<ImportOutcome> Deliver(ImportPlan plan,
        IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var (cause, all) = (plan.Cause.ToString(), plan.Commands.Length);
        for (; ; )
        {
            var pending = await running.Courier.Pending(cause, cancel);
            progress?.Report(new ImportProgress(
                ImportPhase.Delivering, Math.Max(0, all - pending), all));
            if (pending == 0)
                break;

            await Task.Delay(ImportLimits.LookEvery, cancel);
        }

        var rows = plan.Commands.ToDictionary(c => c.Owed.Id, c => c.Row);
        var refusals = await running.Courier.Refusals(cause, ImportLimits.RefusalsMax, cancel);
        return new ImportOutcome(all,
        [
            .. refusals.Where(r => rows.ContainsKey(r.Command.Id))
                .Select(r => Refused(r, rows[r.Command.Id])),
        ]);
    }

    /// <summary>How far an import is, which may have been staged before a restart.</summary>
    public async Task<ImportStatus> Status(ImportCause cause, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(cause);
        var refusals = await running.Courier.Refusals(
            cause.ToString(), ImportLimits.RefusalsMax, cancel);
        return new ImportStatus(await running.Courier.Pending(cause.ToString(), cancel),
        [
            .. refusals.Select(r => Refused(r, null)),
        ]);
    }

    private static ImportRefusal Refused((OwedCommand Command, Rejection Why) refusal, int? row) =>
        new(refusal.Command.Target.Stream, refusal.Command.Command, refusal.Why.Code,
            refusal.Why.Message, row);

    /// <summary>A file with edits is another file: its commands are not mistaken for those of
    /// the file as it was.</summary>
    private static async Task<string> Digest(
        Stream file, ImportEdits edits, CancellationToken cancel)
    {
        var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel));
        file.Position = 0;
        return edits.IsEmpty ? digest : Convert.ToHexStringLower(SHA256.HashData(
            [.. Encoding.UTF8.GetBytes(digest),
                .. JsonSerializer.SerializeToUtf8Bytes(edits, Wire.Options)]));
    }

    private async Task<ImportPlan> Read(Reading reading, TableFile table, ImportEdits edits,
        ImportCity city, CancellationToken cancel)
    {
        var hosts = await HostIndex.Read(running.Store, city.Code, cancel);
        var rehearsal = new Rehearsal(
            running.Network, running.Store, city, hosts, reading.Cause, edits.Correction);
        TellOfOtherSheets(table, reading.Problems);
        var shown = new ShownRows(reading.Problems);
        using var rows = shown.Of(new EditedRows(edits).Of(table.Rows())).GetEnumerator();
        var (header, below) = Head(rows, reading.Kind, edits);
        if (header is null || !HeaderChecks.Check(header, reading.Kind, reading.Problems))
        {
            if (header is null)
                reading.Problems.OfFile("header.missing", HeaderChecks.NoHeader(reading.Kind));

            return reading.NoPlan(table.Sheet) with
            {
                Layout = shown.Layout(reading.Kind, header, table.OtherSheets),
            };
        }

        var import = TableImports.Of(
            reading.Kind, city, hosts, rehearsal, running.Store, reading.Digest);
        var body = new TableBody(header, import, reading, table.RowCount);
        foreach (var row in below)
        {
            await body.Add(row, cancel);
        }

        while (rows.MoveNext())
        {
            await body.Add(rows.Current, cancel);
        }

        await import.End(cancel);
        reading.Progress?.Report(new ImportProgress(
            ImportPhase.Checking, body.LastRow, body.LastRow));
        return reading.Plan(table.Sheet, body.DataRows, rehearsal.Commands, import.Entered,
            import.Unchanged) with
        {
            Layout = shown.Layout(reading.Kind, header, table.OtherSheets),
        };
    }

    /// <summary>The header, and the rows below it that were read in finding it.</summary>
    private static (Header? Header, IReadOnlyList<TableRow> Below) Head(
        IEnumerator<TableRow> rows, ImportKind kind, ImportEdits edits)
    {
        var top = new List<TableRow>();
        while (top.Count < TableLimits.HeaderSearchRowsMax && rows.MoveNext())
        {
            top.Add(rows.Current);
        }

        var header = Header.Find(top, kind, edits);
        return (header, [.. top.Where(r => r.Number > header?.RowNumber)]);
    }

    private async Task<ImportCity?> CityOf(string city, Actor actor, CancellationToken cancel) =>
        await running.Cities.FactsOf(city, cancel) is { } facts
            && await running.Network.Read(GrainKey.OfCity(city), cancel) is { } grain
            ? new ImportCity(facts, (CityState)grain.State, running.Today(city), actor)
            : null;

    private static void TellOfOtherSheets(TableFile table, ProblemList problems)
    {
        if (table.OtherSheets.IsEmpty)
            return;

        problems.OfFile("file.other-sheets", new LocalText(
            $"只读取了工作表“{table.Sheet}”，未读取：{string.Join("、", table.OtherSheets)}。",
            $"Only the sheet '{table.Sheet}' is read, not "
            + $"{string.Join(", ", table.OtherSheets)}."), ImportSeverity.Warning);
    }
}
