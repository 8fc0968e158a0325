namespace Network.Client.Files.Export;

/// <summary>Kinds of file that are written.</summary>
public enum ExportFormat
{
    Csv,
    Xlsx,
}
