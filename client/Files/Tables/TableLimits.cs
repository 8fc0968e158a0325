namespace Network.Client.Files.Tables;

/// <summary>Bounds of a table file, so that a wrong or hostile one is refused early.</summary>
public static class TableLimits
{
    /// <summary>Largest file, bytes.</summary>
    public const long FileBytesMax = 64L * 1024 * 1024;

    /// <summary>Largest content of a workbook when unpacked, bytes.</summary>
    public const long UnpackedBytesMax = 1024L * 1024 * 1024;

    /// <summary>Parts of a workbook's package, at most.</summary>
    public const int PackagePartsMax = 10_000;

    /// <summary>Rows of a sheet, at most.</summary>
    public const int RowsMax = 300_000;

    /// <summary>Columns of a sheet that are read.</summary>
    public const int ColumnsMax = 200;

    /// <summary>Merged areas of a sheet, at most.</summary>
    public const int MergedAreasMax = 200_000;

    /// <summary>Characters of one cell that are read.</summary>
    public const int CellCharactersMax = 4_000;

    /// <summary>Rows from the top in which the header is looked for.</summary>
    public const int HeaderSearchRowsMax = 40;
}
