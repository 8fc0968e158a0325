using System.Collections.Immutable;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Lines of the budget, and hearings of the association's report.</summary>
internal static class PolicyBudget
{
    private const int PercentMax = 1_000;
    private const int TimesMax = 365;

    /// <summary>Null where the file has no such section.</summary>
    public static BudgetRules? Read(PolicySection top, PolicyRules rules)
    {
        if (!top.Has("budget"))
            return null;
        var section = top.Section("budget");
        var lines = section.Entries("lines", l => new BudgetLine(
            l.Slug("id"),
            l.Local("name"),
            rules.Source(l),
            l.Has("growthPercentMin") ? rules.Count(l, "growthPercentMin", 0, PercentMax) : null,
            l.Has("perHeadMin") ? rules.Money(l, "perHeadMin") : null), l => l.Id);
        section.End();
        return new BudgetRules(lines);
    }

    public static ImmutableArray<HearingRule> Hearings(PolicySection top, PolicyRules rules) =>
        !top.Has("hearings") ? [] : top.Entries("hearings", h => new HearingRule(
            h.Slug("id"),
            h.Local("name"),
            h.Word("per", PolicyWork.Bearers),
            rules.Count(h, "yearlyMin", 1, TimesMax)), h => h.Id, mayBeEmpty: true);
}
