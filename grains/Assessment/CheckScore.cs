namespace Network.Grains.Assessment;

/// <summary>Points for one check of the rubric, with what shows them.</summary>
/// <param name="Check">Id of the indicator and the check: <c>training/method</c>.</param>
/// <param name="Points">Whole or half.</param>
public sealed record CheckScore(string Check, decimal Points, string? Evidence = null);
