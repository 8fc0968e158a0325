namespace Network.Client.Files.Import;

/// <summary>Limits of an import, each with its unit.</summary>
public static class ImportLimits
{
    /// <summary>Problems kept of one file; more are only counted.</summary>
    public const int ProblemsMax = 5_000;

    /// <summary>Rows between two reports of progress.</summary>
    public const int ProgressEveryRows = 500;

    /// <summary>Refusals of grains that are told after delivery.</summary>
    public const int RefusalsMax = 500;

    /// <summary>Time between two looks at how much is still owed.</summary>
    public static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);

    /// <summary>Characters of a cell's value in a report.</summary>
    public const int ValueCharactersMax = 80;

    /// <summary>Columns whose meaning a person says.</summary>
    public const int ColumnsChosenMax = 200;

    /// <summary>Rows that a person leaves out of one file.</summary>
    public const int RowsExcludedMax = 20_000;

    /// <summary>Cells of one file that a person corrects.</summary>
    public const int CellsCorrectedMax = 5_000;

    /// <summary>Largest list of edits, bytes.</summary>
    public const int EditsBytesMax = 2 * 1024 * 1024;

    /// <summary>Rows at the top of a file that are shown whatever they hold.</summary>
    public const int TopRowsShown = 12;

    /// <summary>Rows of a file that are shown with a report.</summary>
    public const int RowsShownMax = 300;

    /// <summary>Cells of a row that are shown.</summary>
    public const int CellsShownMax = 60;
}
