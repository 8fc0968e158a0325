using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Scores;

namespace Network.Grains.City;

/// <content>Budget, plaques of homes, and rounds of demonstration units.</content>
public abstract partial record CityEvent
{
    /// <param name="BeforeFen">The amount before, fen; null when it was set the first time.
    /// </param>
    [StableName("budget-set")]
    public sealed record BudgetSet(
        int Year, string Line, long AmountFen, int? Inhabitants, long? BeforeFen,
        string? Reason) : CityEvent;

    [StableName("plaque-issued")]
    public sealed record PlaqueIssued(string Host, int Year, int Number, string Plaque)
        : CityEvent;

    /// <param name="Bounds">The policy's numbers on that day; the round keeps them.</param>
    [StableName("round-opened")]
    public sealed record RoundOpened(int Year, RoundBounds Bounds, DateOnly On) : CityEvent;

    [StableName("candidate-entered")]
    public sealed record CandidateEntered(
        int Year, string Host, string Name, string District, string Opinion, DateOnly On)
        : CityEvent;

    /// <summary>It came when the round was closed.</summary>
    [StableName("candidate-declined")]
    public sealed record CandidateDeclined(int Year, string Host, string Name) : CityEvent;

    [StableName("candidate-dropped")]
    public sealed record CandidateDropped(int Year, string Host, string Name, string Reason)
        : CityEvent;

    [StableName("candidate-scored")]
    public sealed record CandidateScored(
        int Year, string Host, string Name, ImmutableArray<ScoreLine> Scores) : CityEvent;

    [StableName("unit-selected")]
    public sealed record UnitSelected(int Year, string Host, string Name, long GrantFen)
        : CityEvent;

    [StableName("unit-deselected")]
    public sealed record UnitDeselected(int Year, string Host, string Name, string Reason)
        : CityEvent;

    [StableName("round-closed")]
    public sealed record RoundClosed(int Year, int Units, long AwardedFen, DateOnly On)
        : CityEvent;
}
