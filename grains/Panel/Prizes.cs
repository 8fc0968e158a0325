using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Panel;

/// <summary>Which project gets which prize, within numbers and money, in the order of the scores.
/// </summary>
internal static class Prizes
{
    public static Decision Decide(
        PanelState state, PanelCommand.DecideAwards c, Context context)
    {
        if (c.Awards.IsDefault || c.Awards.DistinctBy(a => a.Project).Count() != c.Awards.Length)
        {
            return Decision.Refuse("panel.awarded-twice", "一个项目只能获一个奖项。",
                "A project gets one prize.", "awards");
        }

        return (c.Awards.Select((a, i) => One(state, a, $"awards[{i}]"))
                .FirstOrDefault(w => w is not null)
            ?? TooMany(state, c.Awards)
            ?? OverBudget(state, c.Awards)
            ?? OutOfOrder(state, c.Awards, context)) is { } wrong
            ? new Decision.Refused(wrong)
            : state.Awards.SequenceEqual(c.Awards)
                ? Decision.Nothing
                : Decision.Accept(new PanelEvent.AwardsDecided(c.Awards));
    }

    public static Decision Publish(PanelState state, PanelCommand.Publish c, Context context) =>
        (Checks.Past(c.On, context, "on")
            ?? Checks.NotBefore(c.On, state.OpenedOn, "on", "评审开始日期", "it was opened")
            ?? (state.Awards.IsEmpty
                ? new Rejection("panel.nothing-decided", new(
                    "尚未确定获奖项目。", "No prizes have been decided."))
                : null)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new PanelEvent.AwardsPublished(c.On));

    public static TierPlan? PlanOf(PanelState state, PanelAward award) =>
        state.Tiers.FirstOrDefault(t =>
            t.Tier == award.Tier && t.Track == state.Entry(award.Project)?.Track);

    private static Rejection? One(PanelState state, PanelAward award, string field) =>
        state.Entry(award.Project) is null
            ? new("unknown.entry", new(
                "该项目未参评。", "This project is not before the panel."), $"{field}.project")
            : PlanOf(state, award) is null
                ? new("panel.no-such-prize", new(
                    $"该板块没有奖项“{award.Tier}”。",
                    $"There is no prize '{award.Tier}' for this project's track."),
                    $"{field}.tier")
                : null;

    private static Rejection? TooMany(PanelState state, ImmutableArray<PanelAward> awards) =>
        awards.CountBy(a => PlanOf(state, a)!)
            .Where(group => group.Value > group.Key.CountMax)
            .Select(group => new Rejection("panel.too-many-prizes", new(
                $"奖项 {group.Key.Tier} 最多 {group.Key.CountMax} 个，现为 {group.Value} 个。",
                $"At most {group.Key.CountMax} prizes '{group.Key.Tier}'; there are "
                + $"{group.Value}."), "awards"))
            .FirstOrDefault();

    private static Rejection? OverBudget(PanelState state, ImmutableArray<PanelAward> awards)
    {
        var sum = awards.Sum(a => PlanOf(state, a)!.PrizeFen);
        return sum <= state.BudgetFen ? null : new("panel.over-budget", new(
            $"奖金合计 {Sentences.Yuan(sum)} 元，超出预算 {Sentences.Yuan(state.BudgetFen)} 元，"
            + $"多 {Sentences.Yuan(sum - state.BudgetFen)} 元。",
            $"The prizes add up to {Sentences.Yuan(sum)} yuan; the budget is "
            + $"{Sentences.Yuan(state.BudgetFen)} yuan."), "awards");
    }

    /// <summary>Within a track, nobody with fewer points has a higher prize.</summary>
    private static Rejection? OutOfOrder(
        PanelState state, ImmutableArray<PanelAward> awards, Context context)
    {
        var tiers = context.City!.Policy.Projects?.Tiers.Select(t => t.Id).ToList() ?? [];
        var tierOf = awards.ToDictionary(a => a.Project, a => tiers.IndexOf(a.Tier));
        var ranked = state.Ranking.Where(r => r.Rank is not null)
            .Select(r => (r.Track, Rank: r.Rank!.Value, r.Project,
                Tier: tierOf.GetValueOrDefault(r.Project, int.MaxValue)))
            .ToList();
        var wrong = ranked.FirstOrDefault(low => ranked.Any(high =>
            high.Track == low.Track && high.Rank < low.Rank && high.Tier > low.Tier));
        return wrong.Project is null ? null : new("panel.against-ranking", new(
            $"项目“{state.Entry(wrong.Project)!.Title}”排名第 {wrong.Rank}，"
            + "奖项却高于排名在前的项目。",
            $"'{state.Entry(wrong.Project)!.Title}' ranks {wrong.Rank} and would get a higher "
            + "prize than a project before it."), "awards");
    }
}
