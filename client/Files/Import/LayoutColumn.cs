using Network.Client.Files.Columns;

namespace Network.Client.Files.Import;

/// <summary>One column of a file.</summary>
/// <param name="Letter">As a spreadsheet names it.</param>
/// <param name="Header">What stands in the header row.</param>
/// <param name="Meaning">Null where the header is not known.</param>
public sealed record LayoutColumn(string Letter, string Header, Column? Meaning);
