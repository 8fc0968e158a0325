using System.Collections.Immutable;
using Network.Client.Files.Columns;
using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>
/// What a person changed about a file without touching it: read as if the file said so.
/// </summary>
/// <param name="HeaderRow">The row that holds the headers, counted as a spreadsheet does; null to
/// look for it.</param>
/// <param name="Columns">What columns mean, by their letter, where their header does not say;
/// <see cref="Column.Ignored"/> leaves one out. At most
/// <see cref="ImportLimits.ColumnsChosenMax"/>.</param>
/// <param name="Excluded">Rows that are left out, at most
/// <see cref="ImportLimits.RowsExcludedMax"/>.</param>
/// <param name="Cells">At most <see cref="ImportLimits.CellsCorrectedMax"/>.</param>
/// <param name="Correction">Why records of a closed year are entered or changed after all; asked
/// of nothing else. At most <see cref="TextLimits.ReasonMax"/> characters.</param>
public sealed record ImportEdits(
    int? HeaderRow = null,
    ImmutableDictionary<string, Column>? Columns = null,
    ImmutableArray<int>? Excluded = null,
    ImmutableArray<CorrectedCell>? Cells = null,
    string? Correction = null)
{
    public static ImportEdits None { get; } = new();

    public bool IsEmpty => HeaderRow is null && (Columns?.Count ?? 0) == 0
        && (Excluded?.Length ?? 0) == 0 && (Cells?.Length ?? 0) == 0
        && Correction is null;

    /// <summary>Whether they keep to the limits.</summary>
    public bool Bounded =>
        (Columns?.Count ?? 0) <= ImportLimits.ColumnsChosenMax
        && (Excluded?.Length ?? 0) <= ImportLimits.RowsExcludedMax
        && (Cells?.Length ?? 0) <= ImportLimits.CellsCorrectedMax
        && (Correction?.Length ?? 0) <= TextLimits.ReasonMax;
}
