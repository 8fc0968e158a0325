using System.Collections.Immutable;
using Network.Client.Files.Columns;

namespace Network.Client.Files.Export;

/// <summary>One kind of table: its columns, and what each grain adds to it.</summary>
internal interface IExportTable
{
    ImmutableArray<Column> Columns { get; }

    IEnumerable<object?[]> Rows(ExportedGrain grain);
}
