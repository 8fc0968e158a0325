using Network.Grains.Kernel;

namespace Network.Grains.Project;

/// <summary>Recommendation, prize and its shares.</summary>
internal static class Awards
{
    public static Decision Recommend(
        ProjectState state, ProjectCommand.Recommend c, Context context) =>
        (Steps.Needs(state, ProjectStage.Finished)
            ?? (c.Year < state.FinishedOn!.Value.Year || c.Year > context.Today.Year
                ? new Rejection("project.wrong-year", new(
                    $"参评年度应在 {state.FinishedOn!.Value.Year} 至 {context.Today.Year} 之间。",
                    $"The year lies between {state.FinishedOn!.Value.Year} and "
                    + $"{context.Today.Year}."), "year")
                : null)
            ?? Checks.Id(c.Panel, "panel")
            ?? Checks.Text(c.Opinion, "opinion", TextLimits.NoteMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ProjectEvent.ProjectRecommended(
                c.Year, c.Opinion, context.Today, c.Panel));

    public static Decision Withdraw(
        ProjectState state, ProjectCommand.WithdrawRecommendation c, Context context) =>
        (Steps.Needs(state, ProjectStage.Recommended)
            ?? Checks.Text(c.Reason, "reason", TextLimits.ReasonMax)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ProjectEvent.RecommendationWithdrawn(
                state.RecommendedFor!.Value, c.Reason, context.Today));

    public static Decision Give(ProjectState state, ProjectCommand.Award c, Context context)
    {
        var award = new ProjectAward(c.Year, c.Tier, c.PrizeFen, c.MatchingFen);
        if (state.Award is { } given && award == given with { MatchingFen = c.MatchingFen })
        {
            return Decision.Nothing;
        }

        return (Proposals.NoProjects(context)
            ?? Steps.Needs(state, ProjectStage.Recommended)
            ?? (c.Year != state.RecommendedFor
                ? new Rejection("project.wrong-year", new(
                    $"项目推荐参评的是 {state.RecommendedFor} 年度。",
                    $"It was recommended for {state.RecommendedFor}."), "year")
                : null)
            ?? Proposals.Listed(c.Tier, context, r => r.Tiers.Select(t => t.Id), "tier")
            ?? Steps.Money(c.PrizeFen, "prizeFen")
            ?? Steps.Money(c.MatchingFen, "matchingFen")) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new ProjectEvent.ProjectAwarded(award, context.Today));
    }

    public static Decision Match(ProjectState state, ProjectCommand.MatchPrize c) =>
        (Steps.Needs(state, ProjectStage.Awarded)
            ?? Steps.Money(c.MatchingFen, "matchingFen")
            ?? (state.Shares.IsEmpty ? null : new Rejection("project.prize-shared", new(
                "奖金已分配，不能再更改配套金额。",
                "The prize is shared already; its amount stays."), "matchingFen"))) is { } wrong
            ? new Decision.Refused(wrong)
            : state.Award!.MatchingFen == c.MatchingFen
                ? Decision.Nothing
                : Decision.Accept(new ProjectEvent.PrizeMatched(c.MatchingFen));

    public static Decision Share(
        ProjectState state, ProjectCommand.SharePrize c, Context context)
    {
        if (Steps.Needs(state, ProjectStage.Awarded) is { } early)
        {
            return new Decision.Refused(early);
        }

        var stranger = c.Shares.IsDefault ? null
            : c.Shares.FirstOrDefault(s => state.Team.All(m => m.Person != s.Person));
        if (c.Shares.IsDefault || stranger is not null
            || c.Shares.DistinctBy(s => s.Person).Count() != c.Shares.Length)
        {
            return Decision.Refuse("project.wrong-shares",
                "奖金只能分给项目组成员，每人一项。",
                "Shares go to members of the team, one each.", "shares");
        }

        if (c.Shares.Any(s => s.AmountFen is < 0 or > Activities.ActivityRules.MoneyFenMax))
        {
            return Decision.Refuse("activity.wrong-money",
                "金额应为不小于 0 的整数（分），且不超过 10 亿元。",
                "Money must be a whole number of fen, from 0 to one billion yuan.", "shares");
        }

        var (sum, prize) = (c.Shares.Sum(s => s.AmountFen), state.Award!.TotalFen);
        var rule = Proposals.Rules(context)?.SharesAddUp;
        return (rule?.Value is true ? sum != prize : sum > prize)
            ? Decision.Refuse("project.shares-do-not-add-up",
                $"各人所得合计 {Sentences.Yuan(sum)} 元，奖金为 {Sentences.Yuan(prize)} 元，"
                + $"相差 {Sentences.Yuan(Math.Abs(prize - sum))} 元。请使两者相等。",
                $"The shares add up to {Sentences.Yuan(sum)} yuan; the prize is "
                + $"{Sentences.Yuan(prize)} yuan.", "shares", rule?.Source)
            : state.Shares.SequenceEqual(c.Shares)
                ? Decision.Nothing
                : Decision.Accept(new ProjectEvent.PrizeShared(c.Shares));
    }
}
