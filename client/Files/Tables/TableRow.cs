using System.Collections.Immutable;

namespace Network.Client.Files.Tables;

/// <summary>One row of a table.</summary>
/// <param name="Number">As a spreadsheet counts it, from 1.</param>
public sealed record TableRow(int Number, ImmutableArray<TableCell> Cells)
{
    public bool IsBlank => Cells.All(c => c.IsBlank);

    /// <summary>The cell of a column, from 0; blank beyond the row's end.</summary>
    public TableCell this[int column] =>
        column < Cells.Length ? Cells[column] : TableCell.Blank;

    /// <summary>Name of a column in a spreadsheet: A, B, … Z, AA, …</summary>
    public static string Letter(int column)
    {
        var letters = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('A' + (rest % 26)) + letters;
        }

        return letters;
    }
}
