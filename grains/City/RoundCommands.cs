using System.Collections.Immutable;
using Network.Grains.Kernel;
using Network.Grains.Scores;

namespace Network.Grains.City;

/// <content>Budget, plaques of homes, and the year's round of demonstration units 示范单位评选.
/// </content>
public abstract partial record CityCommand
{
    /// <summary>Sets a line of a year's budget; changing it needs a reason. Inhabitants are given
    /// where the policy sets money for each one.</summary>
    [StableName("set-budget")]
    public sealed record SetBudget(
        int Year, string Line, long AmountFen, int? Inhabitants = null, string? Reason = null)
        : CityCommand;

    /// <summary>Numbers the plaque of a recognised home.</summary>
    [StableName("issue-plaque")]
    public sealed record IssuePlaque(string Host, int Year) : CityCommand;

    /// <summary>Opens the year's round: candidates are scored and selected.</summary>
    [StableName("open-round")]
    public sealed record OpenRound(int Year) : CityCommand;

    /// <summary>A district nominated a home.</summary>
    [StableName("enter-candidate")]
    public sealed record EnterCandidate(
        int Year, string Host, string Name, string District, string Opinion) : CityCommand;

    /// <summary>A candidate leaves the round: taken back, or without the title.</summary>
    [StableName("drop-candidate")]
    public sealed record DropCandidate(int Year, string Host, string Reason) : CityCommand;

    /// <summary>Scores a candidate by the policy's form, every item of it.</summary>
    [StableName("score-candidate")]
    public sealed record ScoreCandidate(
        int Year, string Host, ImmutableArray<ScoreEntry> Scores) : CityCommand;

    /// <summary>Selects a candidate with a grant, within the policy's bounds and the year's
    /// budget; again, it changes the grant.</summary>
    [StableName("select-unit")]
    public sealed record SelectUnit(int Year, string Host, long GrantFen) : CityCommand;

    /// <summary>Takes a selection back.</summary>
    [StableName("deselect-unit")]
    public sealed record DeselectUnit(int Year, string Host, string Reason) : CityCommand;

    /// <summary>Closes the year's round: the selected units get their grants, and nothing in it
    /// changes any more.</summary>
    [StableName("close-round")]
    public sealed record CloseRound(int Year) : CityCommand;
}
