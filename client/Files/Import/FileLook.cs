using System.Collections.Immutable;
using Network.Client.Files.Columns;
using Network.Client.Files.Tables;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>A first look at a file, before anything is read from it.</summary>
/// <param name="Kind">What the table seems to list; null where its headers do not tell.</param>
/// <param name="Sheet">The sheet looked at; empty for CSV.</param>
/// <param name="Sheets">Other sheets with something in them.</param>
/// <param name="Rows">The first rows, at most <see cref="ImportLimits.TopRowsShown"/>.</param>
/// <param name="Unreadable">Why the file cannot be read; null where it can.</param>
public sealed record FileLook(ImportKind? Kind, string Sheet, ImmutableArray<string> Sheets,
    ImmutableArray<LayoutRow> Rows, LocalText? Unreadable)
{
    /// <param name="file">Can be searched, from its beginning.</param>
    public static FileLook At(Stream file, string? sheet)
    {
        try
        {
            using var table = TableFile.Open(file, sheet);
            var top = table.Rows().Take(TableLimits.HeaderSearchRowsMax).ToList();
            return new FileLook(Guess(top), table.Sheet, table.OtherSheets,
                [.. top.Take(ImportLimits.TopRowsShown).Select(ShownRows.Shown)], null);
        }
        catch (TableUnreadableException unreadable)
        {
            return new FileLook(null, "", [], [], unreadable.Text);
        }
    }

    /// <summary>The kind with the fewest headers left over, of those whose needed columns are all
    /// there.</summary>
    private static ImportKind? Guess(List<TableRow> top) =>
        Enum.GetValues<ImportKind>()
            .Select(kind => (Kind: kind, Header: Header.Find(top, kind)))
            .Where(g => g.Header is { } header
                && ColumnNames.Needed(g.Kind).All(c => header.Place(c) is not null))
            .OrderBy(g => g.Header!.Unknown.Length + g.Header.Doubled.Length)
            .ThenByDescending(g => g.Header!.Columns.Length)
            .Select(g => (ImportKind?)g.Kind).FirstOrDefault();
}
