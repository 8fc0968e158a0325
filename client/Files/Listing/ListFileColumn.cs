using Network.Grains.Kernel;

namespace Network.Client.Files.Listing;

/// <summary>A column of a list as a file.</summary>
/// <param name="Cell">Gives text, a number, a date, or null for a blank cell.</param>
internal sealed record ListFileColumn(LocalText Title, Func<ListFileLine, object?> Cell);
