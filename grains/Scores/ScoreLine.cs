namespace Network.Grains.Scores;

/// <summary>Points for one item as recorded, with the rule under which they were given.</summary>
/// <param name="Max">The item's most points, as the policy then said.</param>
/// <param name="Proposed">What the records gave then; null where nothing was proposed.</param>
/// <param name="Evidence">References to evidence.</param>
public sealed record ScoreLine(
    string Item, decimal Points, int Max, decimal? Proposed = null, string? Evidence = null);
