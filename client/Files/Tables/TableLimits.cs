namespace Network.Client.Files.Tables;

/// <summary>Bounds of a table file, so that a wrong or hostile one is refused early.</summary>
public static class TableLimits
{
    /// <summary>Largest file, bytes.</summary>
    public const long FileBytesMax = 64L * 1024 * 1024;

    /// <summary>Largest content of a workbook when unpacked, bytes.</summary>
    public const long UnpackedBytesMax = 512L * 1024 * 1024;

    /// <summary>Largest table of texts that the cells of a workbook share, which is kept in memory
    /// whole, bytes.</summary>
    public const long SharedTextBytesMax = 96L * 1024 * 1024;

    /// <summary>How many times larger than packed a part may be; sheets are about 20.</summary>
    public const long RatioMax = 200;

    /// <summary>Parts smaller than this may be packed as well as they like, bytes.</summary>
    public const long RatioFromBytes = 16L * 1024 * 1024;

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
