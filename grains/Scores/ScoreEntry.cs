namespace Network.Grains.Scores;

/// <summary>Points for one item of a form, as entered.</summary>
/// <param name="Item">Id of an item of the policy's form.</param>
/// <param name="Points">Whole or half points, from 0 to the item's most.</param>
/// <param name="Evidence">References to evidence: file names, addresses, document numbers.</param>
public sealed record ScoreEntry(string Item, decimal Points, string? Evidence = null);
