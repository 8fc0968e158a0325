namespace Network.Client.Files.Export;

/// <summary>Limits of an export, each with its unit.</summary>
internal static class ExportLimits
{
    /// <summary>Rows between two reports of progress.</summary>
    public const int ProgressEveryRows = 500;

    /// <summary>Rows of a list as a file.</summary>
    public const int ListRowsMax = 50_000;
}
