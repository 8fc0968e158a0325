namespace Network.Client.Files.Import;

/// <summary>Turns the rows of one kind of table into planned commands.</summary>
internal interface ITableImport
{
    /// <summary>Rows that bring something new.</summary>
    int Entered { get; }

    /// <summary>Rows that say what the network knows already.</summary>
    int Unchanged { get; }

    Task Add(RowCells row, CancellationToken cancel);

    /// <summary>After the last row.</summary>
    Task End(CancellationToken cancel);
}
