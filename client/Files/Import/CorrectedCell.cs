namespace Network.Client.Files.Import;

/// <summary>What is read in place of what stands in a cell.</summary>
/// <param name="Row">As a spreadsheet counts, from 1.</param>
/// <param name="Column">Letter of the column.</param>
/// <param name="Value">Empty for a blank cell.</param>
public sealed record CorrectedCell(int Row, string Column, string Value);
