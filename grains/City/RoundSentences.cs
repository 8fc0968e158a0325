using Network.Grains.Kernel;
using Network.Grains.Scores;

namespace Network.Grains.City;

/// <summary>Budgets, plaques and rounds in words.</summary>
internal static class RoundSentences
{
    /// <summary>Null for a fact about something else.</summary>
    public static LocalText? Of(CityEvent fact) => fact switch
    {
        CityEvent.BudgetSet e => OfBudget(e),
        CityEvent.PlaqueIssued e => new(
            $"编发“科技工作者之家”牌匾 {e.Plaque}", $"Numbered the plaque {e.Plaque}"),
        CityEvent.RoundOpened e => new(
            $"开始 {e.Year} 年度示范单位评选：{e.Bounds.UnitsMin}—{e.Bounds.UnitsMax} 家，每家 "
            + $"{Sentences.Yuan(e.Bounds.GrantMinFen)}—{Sentences.Yuan(e.Bounds.GrantMaxFen)} 元",
            $"Opened the round of {e.Year}: {e.Bounds.UnitsMin} to {e.Bounds.UnitsMax} units, "
            + $"{Sentences.Yuan(e.Bounds.GrantMinFen)} to "
            + $"{Sentences.Yuan(e.Bounds.GrantMaxFen)} yuan each"),
        CityEvent.CandidateEntered e => new(
            $"{{district:{e.District}}}推荐{e.Name}为 {e.Year} 年度示范单位",
            $"{{district:{e.District}}} nominated {e.Name} for {e.Year}"),
        CityEvent.CandidateDeclined e => new(
            $"{e.Year} 年度评选已结束，未接受{e.Name}的推荐",
            $"The round of {e.Year} was closed: declined {e.Name}"),
        CityEvent.CandidateDropped e => new(
            $"{e.Name}退出 {e.Year} 年度示范单位评选（{e.Reason}）",
            $"{e.Name} left the round of {e.Year} ({e.Reason})"),
        CityEvent.CandidateScored e => new(
            $"{e.Name} {e.Year} 年度评选得 {Scoring.Text(Scoring.Total(e.Scores))} 分",
            $"Scored {e.Name} with {Scoring.Text(Scoring.Total(e.Scores))} points for {e.Year}"),
        CityEvent.UnitSelected e => new(
            $"选定{e.Name}为 {e.Year} 年度示范单位，经费 {Sentences.Yuan(e.GrantFen)} 元",
            $"Selected {e.Name} for {e.Year} with {Sentences.Yuan(e.GrantFen)} yuan"),
        CityEvent.UnitDeselected e => new(
            $"取消选定{e.Name}（{e.Reason}）", $"Took the selection of {e.Name} back ({e.Reason})"),
        CityEvent.RoundClosed e => new(
            $"{e.Year} 年度示范单位评选结束：{e.Units} 家，经费合计 {Sentences.Yuan(e.AwardedFen)} 元",
            $"Closed the round of {e.Year}: {e.Units} units, "
            + $"{Sentences.Yuan(e.AwardedFen)} yuan in all"),
        _ => null,
    };

    private static LocalText OfBudget(CityEvent.BudgetSet e)
    {
        var change = e.BeforeFen is { } before
            ? new LocalText($"由 {Sentences.Yuan(before)} 元调整为",
                $" from {Sentences.Yuan(before)}")
            : new LocalText("", "");
        var why = string.IsNullOrWhiteSpace(e.Reason)
            ? new LocalText("", "")
            : new LocalText($"（{e.Reason}）", $" ({e.Reason})");
        return new(
            $"{e.Year} 年度预算 {{line:{e.Line}}} {change.Zh}{Sentences.Yuan(e.AmountFen)} 元{why.Zh}",
            $"Budget of {e.Year}, {{line:{e.Line}}}:{change.En} "
            + $"{(e.BeforeFen is null ? "" : "to ")}{Sentences.Yuan(e.AmountFen)} yuan{why.En}");
    }
}
