using Network.Grains.Kernel;

namespace Network.Grains.Panel;

/// <summary>A panel's history in words.</summary>
public static class PanelSentences
{
    public static LocalText Of(PanelEvent fact) => fact switch
    {
        PanelEvent.PanelOpened e => new(
            $"设立 {e.Year} 年度评审会“{e.Name}”，奖金预算 {Sentences.Yuan(e.BudgetFen)} 元",
            $"Opened the panel '{e.Name}' of {e.Year} with {Sentences.Yuan(e.BudgetFen)} yuan"),
        PanelEvent.ProjectEntered e => new(
            $"项目“{e.Entry.Title}”参评", $"'{e.Entry.Title}' entered"),
        PanelEvent.ProjectWithdrawn e => new(
            $"项目“{e.Title}”退出评审：{e.Reason}", $"'{e.Title}' withdrawn: {e.Reason}"),
        PanelEvent.DrawOrdered e => new(
            $"抽取专家 {e.Count} 人（种子 {e.Seed}，回避单位 {e.ExcludedHosts.Length} 家）",
            $"Ordered a draw of {e.Count} experts (seed {e.Seed}, {e.ExcludedHosts.Length} hosts "
            + "excluded)"),
        PanelEvent.ExpertsSeated e => new(
            $"抽出专家 {e.Draw.Drawn} 人（应抽 {e.Draw.Wanted} 人，种子 {e.Draw.Seed}）",
            $"{e.Draw.Drawn} of {e.Draw.Wanted} experts drawn (seed {e.Draw.Seed})"),
        PanelEvent.CommitteeSeated e => new(
            $"{Sentences.Person(e.Seat.Expert)} 任评审委员",
            $"{Sentences.Person(e.Seat.Expert)} is on the committee"),
        PanelEvent.ProjectScored e => new(
            $"{Sentences.Person(e.Score.Expert)} {(e.Score.Final ? "评分" : "初评")}"
            + $"“{e.Title}” {e.Score.Points} 分",
            $"{Sentences.Person(e.Score.Expert)} gave '{e.Title}' {e.Score.Points} points "
            + $"({(e.Score.Final ? "final" : "first")})"),
        PanelEvent.AwardsDecided e => new(
            $"确定获奖项目 {e.Awards.Length} 个", $"Decided {e.Awards.Length} prizes"),
        PanelEvent.AwardsPublished e => new(
            $"公布评奖结果（{Sentences.Day(e.On)}）",
            $"Published the awards ({Sentences.Day(e.On)})"),
        _ => throw new InvalidOperationException($"No sentence for {fact}."),
    };
}
