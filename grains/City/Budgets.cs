using Network.Grains.Activities;
using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.City;

/// <summary>The city association's budget by year and line, under the policy's rules.</summary>
internal static class Budgets
{
    /// <summary>How far ahead a budget is made, years.</summary>
    private const int YearsAheadMax = 5;

    private const int InhabitantsMax = 100_000_000;
    private const int Whole = 100;

    public static Decision Set(CityState state, CityCommand.SetBudget c, Context context)
    {
        if (context.City!.Policy.Budget is not { } rules)
        {
            return Decision.Refuse("policy.no-budget",
                "现行文件没有预算的规定，不能办理。", "This policy has no budget.");
        }

        var before = state.Budget(c.Year, c.Line);
        var wrong = Unknown(c.Line, rules)
            ?? Year(c.Year, context)
            ?? Checks.Count(c.Inhabitants ?? 0, "inhabitants", InhabitantsMax)
            ?? Checks.OptionalText(c.Reason, "reason", TextLimits.ReasonMax);
        if (wrong is not null)
        {
            return new Decision.Refused(wrong);
        }

        var after = new BudgetAmount(c.Year, c.Line, c.AmountFen, c.Inhabitants);
        return before == after ? Decision.Nothing
            : (Money(c.AmountFen)
                ?? Unexplained(before, c.Reason)
                ?? Growth(state, after, rules.Find(c.Line)!)
                ?? PerHead(after, rules.Find(c.Line)!)
                ?? BelowAwards(state, after)) is { } broken
                ? new Decision.Refused(broken)
                : Decision.Accept(new CityEvent.BudgetSet(c.Year, c.Line, c.AmountFen,
                    c.Inhabitants, before?.AmountFen, c.Reason));
    }

    private static Rejection? Unknown(string line, BudgetRules rules) =>
        rules.Find(line) is not null ? null : new("unknown.budget-line", new(
            $"没有预算科目“{line}”。科目有：{string.Join("、", rules.Lines.Select(l => l.Id))}。",
            $"There is no budget line '{line}'. Lines are "
            + $"{string.Join(", ", rules.Lines.Select(l => l.Id))}."), "line");

    private static Rejection? Year(int year, Context context) =>
        year >= ActivityRules.FirstYear && year <= context.Today.Year + YearsAheadMax ? null
            : new("budget.wrong-year", new(
                $"年度应在 {ActivityRules.FirstYear} 至 {context.Today.Year + YearsAheadMax} 之间。",
                $"The year is from {ActivityRules.FirstYear} to "
                + $"{context.Today.Year + YearsAheadMax}."), "year");

    private static Rejection? Money(long fen) =>
        fen is >= 0 and <= ActivityRules.MoneyFenMax ? null : new("budget.wrong-money", new(
            "金额应不小于 0，且不超过 10 亿元。",
            "Money is from nothing to one billion yuan."), "amountFen");

    private static Rejection? Unexplained(BudgetAmount? before, string? reason) =>
        before is null || !string.IsNullOrWhiteSpace(reason) ? null
            : new("budget.reason-missing", new(
                $"预算已定为 {Sentences.Yuan(before.AmountFen)} 元，调整须说明理由。",
                $"The budget is {Sentences.Yuan(before.AmountFen)} yuan; give the reason for "
                + "changing it."), "reason");

    /// <summary>Growth holds between neighbouring years, whichever of them is set last.</summary>
    private static Rejection? Growth(CityState state, BudgetAmount after, BudgetLine line)
    {
        if (line.GrowthPercentMin is not { } rule)
        {
            return null;
        }

        var last = state.Budget(after.Year - 1, line.Id);
        var next = state.Budget(after.Year + 1, line.Id);
        return last is not null && !Grows(last.AmountFen, after.AmountFen, rule.Value)
            ? Slow(after.Year, last.AmountFen, after.AmountFen, rule)
            : next is not null && !Grows(after.AmountFen, next.AmountFen, rule.Value)
                ? Slow(next.Year, after.AmountFen, next.AmountFen, rule)
                : null;
    }

    private static bool Grows(long from, long to, int percent) =>
        (decimal)to * Whole >= (decimal)from * (Whole + percent);

    private static Rejection Slow(int year, long from, long to, Rule<int> rule)
    {
        var least = decimal.Ceiling((decimal)from * (Whole + rule.Value) / Whole);
        return new("budget.too-little-growth", new(
            $"{year} 年 {Sentences.Yuan(to)} 元，比上年 {Sentences.Yuan(from)} 元增长不足 "
            + $"{rule.Value}%，至少应为 {Sentences.Yuan((long)least)} 元。",
            $"{Sentences.Yuan(to)} yuan in {year} after {Sentences.Yuan(from)}: growth is at "
            + $"least {rule.Value} %, {Sentences.Yuan((long)least)} yuan."), "amountFen",
            rule.Source);
    }

    private static Rejection? PerHead(BudgetAmount after, BudgetLine line) =>
        line.PerHeadMin is not { } rule ? null
        : after.Inhabitants is not > 0
            ? new("budget.inhabitants-missing", new(
                "该科目按人均计算，请填写辖区总人口。",
                "This line is set for each inhabitant; enter how many there are."),
                "inhabitants", rule.Source)
            : after.AmountFen < rule.Value * after.Inhabitants.Value
                ? new("budget.too-little-per-head", new(
                    $"人均不得少于 {Sentences.Yuan(rule.Value)} 元，"
                    + $"{after.Inhabitants} 人至少 "
                    + $"{Sentences.Yuan(rule.Value * after.Inhabitants.Value)} 元。",
                    $"At least {Sentences.Yuan(rule.Value)} yuan for each inhabitant: "
                    + $"{Sentences.Yuan(rule.Value * after.Inhabitants.Value)} for "
                    + $"{after.Inhabitants}."), "amountFen", rule.Source)
                : null;

    private static Rejection? BelowAwards(CityState state, BudgetAmount after)
    {
        var round = state.Round(after.Year);
        return round?.Bounds?.Line == after.Line && round.AwardedFen > after.AmountFen
            ? new("budget.below-awards", new(
                $"{after.Year} 年度已选定示范单位经费 {Sentences.Yuan(round.AwardedFen)} 元，"
                + "预算不能低于此数。",
                $"Grants of {Sentences.Yuan(round.AwardedFen)} yuan are selected for "
                + $"{after.Year}; the budget stays above."), "amountFen")
            : null;
    }
}
