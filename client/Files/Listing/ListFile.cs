using Network.Client.Api.Http;
using Network.Client.Files.Export;
using Network.Silo.Journal;

namespace Network.Client.Files.Listing;

/// <summary>Writes a list as a workbook, all its lines as they were filtered and ordered.
/// </summary>
internal sealed class ListFile(IDirectory directory)
{
    /// <summary>Why a list is no file; null where it can be one.</summary>
    public async Task<Fault?> Refuse(DirectoryQuery query, CancellationToken cancel) =>
        (await directory.Find(query with { Take = 1 }, cancel)).Total
            is > ExportLimits.ListRowsMax and var rows
            ? Fault.Malformed("too-many-rows",
                $"共 {rows} 行，一次最多导出 {ExportLimits.ListRowsMax} 行。请先缩小筛选范围。",
                $"There are {rows} rows; one file takes at most {ExportLimits.ListRowsMax}. "
                + "Narrow the list first.")
            : null;

    /// <param name="stream">Can be searched.</param>
    public async Task Write(
        DirectoryQuery query, ListFileWords words, Stream stream, CancellationToken cancel)
    {
        var table = ListFileTables.Of(query.Kind, words);
        using var writer = new WorkbookTableWriter(stream, words.Say(table.Title));
        writer.Header([.. table.Columns.Select(c => words.Say(c.Title))]);
        var next = query with { Take = JournalLimits.PageLinesMax };
        do
        {
            var page = await directory.Find(next, cancel);
            foreach (var (key, _, card) in page.Lines)
            {
                var line = new ListFileLine(key, card);
                writer.Row([.. table.Columns.Select(c => c.Cell(line))]);
            }

            next = next with { Cursor = page.Next };
        }
        while (next.Cursor is not null);

        writer.End();
    }
}
