using System.Collections.Immutable;

namespace Network.Client.Files.Import;

/// <summary>What a file would do or did.</summary>
/// <param name="Rows">Rows of data.</param>
/// <param name="Entered">Rows that bring something new.</param>
/// <param name="Commands">Commands that the file brings; 0 as soon as there is one error.</param>
/// <param name="Unchanged">Rows that say what the network knows already.</param>
/// <param name="Problems">In the order of the rows, the first
/// <see cref="ImportLimits.ProblemsMax"/> of them.</param>
/// <param name="Staged">Whether the commands were owed to their grains: the whole file, or
/// nothing.</param>
/// <param name="Import">Names the import, to ask how much of it is still under way.</param>
/// <param name="Layout">Null where the file could not be opened.</param>
public sealed record ImportReport(
    ImportKind Kind,
    string File,
    string Sheet,
    int Rows,
    int Entered,
    int Commands,
    int Unchanged,
    int Errors,
    int Warnings,
    ImmutableArray<ImportProblem> Problems,
    bool Staged,
    string Import,
    TableLayout? Layout = null)
{
    public static ImportReport Of(ImportPlan plan, bool staged)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new ImportReport(plan.Kind, plan.File, plan.Sheet, plan.Rows,
            plan.Entered, plan.Commands.Length, plan.Unchanged, plan.Errors, plan.Warnings,
            plan.Problems, staged, plan.Cause.Digest, plan.Layout);
    }
}
