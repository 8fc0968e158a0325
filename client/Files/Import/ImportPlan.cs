using System.Collections.Immutable;
using Network.Silo.Journal;

namespace Network.Client.Files.Import;

/// <summary>What a file would do, or why it may not: all of it or nothing.</summary>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Sheet">The sheet that was read; empty for CSV.</param>
/// <param name="Rows">Rows of data.</param>
/// <param name="Commands">Empty as soon as there is one error.</param>
/// <param name="Entered">Rows that bring something new; 0 as soon as there is one error.</param>
/// <param name="Unchanged">Rows that say what the network knows already.</param>
/// <param name="Problems">In the order of the rows, the first
/// <see cref="ImportLimits.ProblemsMax"/> of them.</param>
public sealed record ImportPlan(
    ImportKind Kind,
    string File,
    string Sheet,
    ImportCause Cause,
    int Rows,
    ImmutableArray<PlannedCommand> Commands,
    int Entered,
    int Unchanged,
    ImmutableArray<ImportProblem> Problems,
    int Errors,
    int Warnings)
{
    /// <summary>Null where the file could not be opened.</summary>
    public TableLayout? Layout { get; init; }

    public bool Good => Errors == 0;

    /// <summary>Rows that say again what another row of the file says.</summary>
    public int Repeated => Good ? Rows - Entered - Unchanged : 0;
}
