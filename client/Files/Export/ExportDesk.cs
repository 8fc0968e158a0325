using Network.Client.Files.Columns;
using Network.Client.Files.Import;
using Network.Grains.Access;
using Network.Grains.City;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Project;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Client.Files.Export;

/// <summary>
/// Writes what the network knows as tables with the columns that imports read: an export that is
/// imported again changes nothing.
/// </summary>
public sealed class ExportDesk(RunningNetwork running)
{
    /// <summary>Writes a table.</summary>
    /// <param name="stream">For XLSX it can be searched.</param>
    /// <returns>Rows of data.</returns>
    public async Task<int> Write(ImportKind kind, ExportFilter filter, ExportFormat format,
        Stream stream, Actor actor, IProgress<int>? progress = null,
        CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var city = (CityState)(await running.Network.Read(GrainKey.OfCity(filter.City), cancel)
            ?? throw new ArgumentException($"There is no city '{filter.City}' here.",
                nameof(filter))).State;
        var policy = (await running.Cities.FactsOf(filter.City, cancel))!.Policy;
        IExportTable table = kind switch
        {
            ImportKind.Hosts => new HostExport(policy, city),
            ImportKind.Members => new MemberExport(city),
            ImportKind.Projects => new ProjectExport(policy, city),
            _ => new ActivityExport(policy, city, filter.Year),
        };
        using ITableWriter writer = format == ExportFormat.Csv
            ? new CsvTableWriter(stream)
            : new WorkbookTableWriter(stream, ExportNames.Sheet(kind));
        writer.Header([.. table.Columns.Select(ColumnNames.Title)]);
        var rows = 0;
        await foreach (var grain in Grains(kind, filter, actor, cancel))
        {
            foreach (var row in table.Rows(grain))
            {
                writer.Row(row);
                if (++rows % ExportLimits.ProgressEveryRows == 0)
                    progress?.Report(rows);
            }
        }

        writer.End();
        progress?.Report(rows);
        return rows;
    }

    private async IAsyncEnumerable<ExportedGrain> Grains(ImportKind kind, ExportFilter filter,
        Actor actor,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        if (kind == ImportKind.Activities && filter.Districts.IsEmpty
            && await Read(GrainKey.OfCity(filter.City), actor, cancel) is { } city)
        {
            yield return city;
        }

        GrainKind[] kinds = kind switch
        {
            ImportKind.Activities => [GrainKind.District, GrainKind.Enterprise],
            ImportKind.Projects => [GrainKind.Project],
            _ => [GrainKind.Enterprise],
        };
        foreach (var of in kinds)
        {
            await foreach (var key in Keys(of, filter, cancel))
            {
                if (await Read(key, actor, cancel) is { } grain)
                    yield return grain;
            }
        }
    }

    private async IAsyncEnumerable<GrainKey> Keys(GrainKind kind, ExportFilter filter,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var query = new DirectoryQuery(kind, filter.City)
        {
            Districts = filter.Districts,
            Take = JournalLimits.PageLinesMax,
        };
        do
        {
            var page = await running.Store.Find(query, cancel);
            foreach (var line in page.Lines)
            {
                yield return line.Key;
            }

            query = query with { Cursor = page.Next };
        }
        while (query.Cursor is not null);
    }

    /// <summary>Null where the actor may not look.</summary>
    private async Task<ExportedGrain?> Read(
        GrainKey key, Actor actor, CancellationToken cancel)
    {
        if (await running.Network.Read(key, cancel) is not { } grain)
            return null;

        var place = Network.Grains.Catalog.Of(key.Kind).PlaceOf(key, grain.State, null);
        if (AccessControl.CheckRead(actor, key, place) is not null)
            return null;

        IEnumerable<string> ids = !AccessControl.SeesPeople(actor, key, place) ? []
            : grain.State switch
            {
                EnterpriseState host =>
                    host.Members.Select(m => m.Id).Concat(host.Contact is { } c ? [c] : []),
                ProjectState project => project.Team.Where(m => m.Leader).Select(m => m.Person),
                _ => [],
            };
        return new ExportedGrain(
            key, grain.State, await running.Store.ReadPeople([.. ids], cancel),
            grain.State is ProjectState { Host: var of } && await running.Network.Read(
                GrainKey.OfEnterprise(key.City, of), cancel) is { } unit
                ? ((EnterpriseState)unit.State).Profile?.Name : null);
    }
}
