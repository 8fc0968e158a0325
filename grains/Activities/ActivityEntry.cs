namespace Network.Grains.Activities;

/// <summary>One dated activity.</summary>
/// <param name="Category">Id of an activity category of the policy.</param>
/// <param name="Sessions">Times held.</param>
/// <param name="Participants">Persons who took part, counted each time.</param>
/// <param name="Items">Things: boards, films, booklets, papers.</param>
/// <param name="MoneyFen">Money spent, fen.</param>
/// <param name="Evidence">References to evidence: file names, addresses, document numbers.</param>
public sealed record ActivityEntry(
    string Category,
    DateOnly Date,
    int Sessions = 1,
    int Participants = 0,
    int Items = 0,
    long MoneyFen = 0,
    string? Title = null,
    string? Evidence = null);
