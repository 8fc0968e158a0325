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

    /// <summary>The column of a letter, from 0; null for what is none.</summary>
    public static int? Place(string letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (letter.Length is 0 or > 2 || !letter.All(char.IsAsciiLetterUpper))
            return null;

        var place = letter.Aggregate(0, (sum, c) => (sum * 26) + (c - 'A' + 1)) - 1;
        return place < TableLimits.ColumnsMax ? place : null;
    }
}
