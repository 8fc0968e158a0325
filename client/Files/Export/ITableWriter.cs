namespace Network.Client.Files.Export;

/// <summary>Writes one table, row by row. Cells are text, numbers, yuan as decimals, dates,
/// or null for a blank one.</summary>
internal interface ITableWriter : IDisposable
{
    void Header(IReadOnlyList<string> names);

    void Row(IReadOnlyList<object?> cells);

    /// <summary>Writes what is still held back; nothing may follow.</summary>
    void End();
}
