using System.Collections.Immutable;
using Network.Silo.Journal;

namespace Network.Client.Files.Import;

/// <summary>What is fixed while one file is read, and what is found in it.</summary>
/// <param name="Digest">SHA-256 of the whole file, hexadecimal.</param>
internal sealed record Reading(ImportKind Kind, string File, ImportCause Cause, string Digest,
    ProblemList Problems, IProgress<ImportProgress>? Progress)
{
    /// <summary>Nothing could be read.</summary>
    public ImportPlan NoPlan(string sheet = "") => Plan(sheet, 0, [], 0, 0);

    public ImportPlan Plan(string sheet, int rows, IReadOnlyList<PlannedCommand> commands,
        int entered, int unchanged) => new(
            Kind, File, sheet, Cause, rows,
            Problems.Errors > 0 ? [] : commands.ToImmutableArray(),
            Problems.Errors > 0 ? 0 : entered, unchanged,
            Problems.InRowOrder(), Problems.Errors, Problems.Warnings);
}
