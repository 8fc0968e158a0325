using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.City;

/// <summary>What a selection must keep; each rule quotes its clause. Asked one by one by a
/// command, and all at once by <see cref="RoundPreview"/>.</summary>
internal static class RoundRules
{
    public static Rejection? TooSmall(RoundBounds bounds, long fen, DemonstrationRules? rules) =>
        fen >= bounds.GrantMinFen ? null : new("round.grant-too-small", new(
            $"每家经费不少于 {Sentences.Yuan(bounds.GrantMinFen)} 元，现为 {Sentences.Yuan(fen)} 元。",
            $"A grant is at least {Sentences.Yuan(bounds.GrantMinFen)} yuan; this one is "
            + $"{Sentences.Yuan(fen)}."), "grantFen", rules?.GrantMin.Source);

    public static Rejection? TooLarge(RoundBounds bounds, long fen, DemonstrationRules? rules) =>
        fen <= bounds.GrantMaxFen ? null : new("round.grant-too-large", new(
            $"每家经费不超过 {Sentences.Yuan(bounds.GrantMaxFen)} 元，现为 {Sentences.Yuan(fen)} 元。",
            $"A grant is at most {Sentences.Yuan(bounds.GrantMaxFen)} yuan; this one is "
            + $"{Sentences.Yuan(fen)}."), "grantFen", rules?.GrantMax.Source);

    public static Rejection? TooMany(RoundBounds bounds, int units, DemonstrationRules? rules) =>
        units <= bounds.UnitsMax ? null : new("round.too-many-units", new(
            $"每年最多 {bounds.UnitsMax} 家示范单位，这是第 {units} 家。",
            $"At most {bounds.UnitsMax} demonstration units a year; this is number {units}."),
            "host", rules?.UnitsMax.Source);

    public static Rejection? TooFew(RoundBounds bounds, int units, DemonstrationRules? rules) =>
        units >= bounds.UnitsMin ? null : new("round.too-few-units", new(
            $"每年至少 {bounds.UnitsMin} 家示范单位，现为 {units} 家。",
            $"At least {bounds.UnitsMin} demonstration units a year; there are {units}."),
            null, rules?.UnitsMin.Source);

    /// <summary>Where the policy has a form for scoring, who is selected was scored.</summary>
    public static Rejection? NotScored(Candidate candidate, DemonstrationRules? rules) =>
        rules?.Score is { } form && candidate.Score.IsEmpty
            ? new("round.not-scored", new(
                $"“{candidate.Name}”尚未评分，请先评分。",
                $"'{candidate.Name}' is not scored yet."), "host",
                form.Items.FirstOrDefault()?.Source)
            : null;

    /// <param name="awarded">All grants of the year together, fen.</param>
    public static Rejection? OverBudget(
        CityState state, int year, RoundBounds bounds, long awarded, Policy policy)
    {
        if (bounds.Line is not { } id)
        {
            return null;
        }

        var line = policy.Budget?.Find(id);
        return state.Budget(year, id) is not { } budget
            ? new("round.no-budget", new(
                $"{year} 年度“{line?.Name.Zh ?? id}”预算尚未确定，请先设定预算。",
                $"The budget of '{line?.Name.En ?? id}' for {year} is not set yet."),
                "grantFen", line?.Source)
            : awarded > budget.AmountFen
                ? new("round.over-budget", new(
                    $"合计 {Sentences.Yuan(awarded)} 元，超出 {year} 年度预算 "
                    + $"{Sentences.Yuan(budget.AmountFen)} 元"
                    + $"（多 {Sentences.Yuan(awarded - budget.AmountFen)} 元）。",
                    $"{Sentences.Yuan(awarded)} yuan in all is "
                    + $"{Sentences.Yuan(awarded - budget.AmountFen)} more than the budget of "
                    + $"{year}, {Sentences.Yuan(budget.AmountFen)}."), "grantFen", line?.Source)
                : null;
    }
}
