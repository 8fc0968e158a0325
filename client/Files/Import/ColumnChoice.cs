using Network.Client.Files.Columns;

namespace Network.Client.Files.Import;

/// <summary>What a column may mean.</summary>
/// <param name="Title">The product's own header of it.</param>
/// <param name="Needed">Without it the table cannot be understood.</param>
public sealed record ColumnChoice(Column Column, string Title, bool Needed);
