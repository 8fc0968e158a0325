using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>Figures of a chapter in rows and columns.</summary>
/// <param name="Head">What the first column names.</param>
public sealed record ReportTable(
    string Id, LocalText Caption, LocalText Head, ImmutableArray<ReportColumn> Columns,
    ImmutableArray<ReportRow> Rows);
