using Network.Grains.Kernel;

namespace Network.Client.Files.Import;

/// <summary>One thing wrong with a file, where a person finds it.</summary>
/// <param name="Row">As a spreadsheet counts, from 1; 0 for the file as a whole.</param>
/// <param name="Column">Letter of the column, such as C; null for the whole row.</param>
/// <param name="Header">Header of that column as it stands in the file.</param>
/// <param name="Value">What stands in the cell.</param>
/// <param name="Code">Stable, kebab-case, with the concept first.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record ImportProblem(
    int Row, string? Column, string? Header, string? Value, string Code, LocalText Message,
    ImportSeverity Severity);
