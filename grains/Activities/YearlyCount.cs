namespace Network.Grains.Activities;

/// <summary>A whole year's activities of one category in one line, as yearly reports give them.
/// </summary>
/// <param name="Category">Id of an activity category of the policy.</param>
/// <param name="MoneyFen">Money spent, fen.</param>
public sealed record YearlyCount(
    string Category, int Year, int Sessions, int Participants, int Items = 0, long MoneyFen = 0);
