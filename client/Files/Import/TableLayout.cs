using System.Collections.Immutable;

namespace Network.Client.Files.Import;

/// <summary>How a file is laid out, so that a person can say what its columns mean and look at
/// the rows that are wrong.</summary>
/// <param name="HeaderRow">0 where no header was found.</param>
/// <param name="Columns">Those of the header.</param>
/// <param name="Choices">What a column of this kind of table may mean.</param>
/// <param name="Rows">The rows at the top, and the first ones with problems, as they are read:
/// at most <see cref="ImportLimits.RowsShownMax"/>.</param>
/// <param name="Sheets">Other sheets of the workbook.</param>
public sealed record TableLayout(
    int HeaderRow,
    ImmutableArray<LayoutColumn> Columns,
    ImmutableArray<ColumnChoice> Choices,
    ImmutableArray<LayoutRow> Rows,
    ImmutableArray<string> Sheets);
