using System.Collections.Immutable;
using Network.Grains.Policies;

namespace Network.Grains.City;

/// <summary>
/// What a selection comes to while it is being edited: the money, what is left of the budget, and
/// every rule that would break. A pure function; nothing is written.
/// </summary>
/// <param name="Bounds">The round's own, or the policy's where it is not opened yet.</param>
/// <param name="AwardedFen">All grants together, fen.</param>
/// <param name="BudgetFen">The year's budget, fen; null where none is set or none limits.</param>
/// <param name="LeftFen">Budget less grants, fen; negative when it is exceeded.</param>
/// <param name="Breaks">Empty when the round could be closed like this.</param>
public sealed record RoundPreview(
    int Year, RoundBounds Bounds, int Units, long AwardedFen, long? BudgetFen, long? LeftFen,
    ImmutableArray<RoundBreak> Breaks)
{
    /// <summary>The preview of a selection; null where the policy has no demonstration units.
    /// </summary>
    /// <param name="choices">The selection tried; null for the one that stands.</param>
    public static RoundPreview? Of(
        CityState state, Policy policy, int year, IReadOnlyCollection<RoundChoice>? choices)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(policy);
        var round = state.Round(year);
        var rules = policy.Demonstration;
        var bounds = round?.Bounds ?? (rules is null ? null : RoundBounds.Of(rules));
        if (bounds is null)
        {
            return null;
        }

        var chosen = choices ?? Standing(round);
        var awarded = chosen.Sum(c => c.GrantFen);
        var budget = bounds.Line is { } line ? state.Budget(year, line)?.AmountFen : null;
        return new RoundPreview(year, bounds, chosen.Count, awarded, budget, budget - awarded, [
            .. Together(),
            .. chosen.SelectMany(Each)]);

        IEnumerable<RoundBreak> Together() => new[]
        {
            RoundRules.TooFew(bounds, chosen.Count, rules),
            RoundRules.TooMany(bounds, chosen.Count, rules),
            RoundRules.OverBudget(state, year, bounds, awarded, policy),
        }.Where(w => w is not null).Select(w => new RoundBreak(w!));

        IEnumerable<RoundBreak> Each(RoundChoice choice) => new[]
        {
            RoundRules.TooSmall(bounds, choice.GrantFen, rules),
            RoundRules.TooLarge(bounds, choice.GrantFen, rules),
            round?.Find(choice.Host) is { } candidate
                ? RoundRules.NotScored(candidate, rules)
                : null,
        }.Where(w => w is not null).Select(w => new RoundBreak(w!, choice.Host));
    }

    private static ImmutableArray<RoundChoice> Standing(DemonstrationRound? round) => [
        .. (round?.Candidates ?? []).Where(c => c.GrantFen is not null)
            .Select(c => new RoundChoice(c.Host, c.GrantFen!.Value))];
}
