using Network.Grains.Kernel;

namespace Network.Grains.Project;

/// <summary>A project's history in words.</summary>
public static class ProjectSentences
{
    public static LocalText Of(ProjectEvent fact) => fact switch
    {
        ProjectEvent.ProjectProposed e => new(
            $"申报项目“{e.Title}”，项目组 {e.Team.Length} 人",
            $"Proposed the project '{e.Title}' with a team of {e.Team.Length}"),
        ProjectEvent.ProjectProposedAgain e => new(
            $"修改后重新申报：{e.Changes}", $"Proposed again: {e.Changes}"),
        ProjectEvent.ProjectAdmitted e => new(
            $"准予立项（{Sentences.Day(e.On)}）{Note(e.Note)}",
            $"Admitted ({Sentences.Day(e.On)}){NoteEn(e.Note)}"),
        ProjectEvent.ProjectRefused e => new(
            $"不予立项：{e.Reason}", $"Not admitted: {e.Reason}"),
        ProjectEvent.TeamMemberAdded e => new(
            $"{Sentences.Person(e.Person)} 加入项目组",
            $"{Sentences.Person(e.Person)} joined the team"),
        ProjectEvent.TeamMemberLeft e => new(
            $"{Sentences.Person(e.Person)} 退出项目组（{e.Reason}）",
            $"{Sentences.Person(e.Person)} left the team ({e.Reason})"),
        ProjectEvent.LeaderNamed e => new(
            $"{Sentences.Person(e.Person)} 任项目负责人",
            $"{Sentences.Person(e.Person)} leads the project"),
        ProjectEvent.ProjectAdjusted e => new(
            $"调整项目，期限至 {Sentences.Day(e.Until)}（{e.Reason}）",
            $"Adjusted, now until {Sentences.Day(e.Until)} ({e.Reason})"),
        ProjectEvent.ProgressReported e => new(
            $"上报 {e.Report.Year} 年第 {e.Report.Period} 期进度：{e.Report.Percent}%。{e.Text}",
            $"Reported {e.Report.Percent}% for period {e.Report.Period} of {e.Report.Year}: "
            + e.Text),
        ProjectEvent.ProjectStopped e => new($"终止项目：{e.Reason}", $"Stopped: {e.Reason}"),
        ProjectEvent.ProjectFinished e => new(
            $"结题评估 {e.Score} 分，经济效益 {Sentences.Yuan(e.BenefitFen)} 元。{e.Result}",
            $"Finished with {e.Score} points and a benefit of {Sentences.Yuan(e.BenefitFen)} "
            + $"yuan. {e.Result}"),
        ProjectEvent.ProjectRecommended e => new(
            $"推荐参加 {e.Year} 年度评奖：{e.Opinion}",
            $"Recommended for the awards of {e.Year}: {e.Opinion}"),
        ProjectEvent.RecommendationWithdrawn e => new(
            $"撤回 {e.Year} 年度评奖推荐：{e.Reason}",
            $"Recommendation for {e.Year} withdrawn: {e.Reason}"),
        ProjectEvent.ProjectAwarded e => new(
            $"获 {e.Award.Year} 年度奖项 {{tier:{e.Award.Tier}}}，奖金 "
            + $"{Sentences.Yuan(e.Award.PrizeFen)} 元，配套 "
            + $"{Sentences.Yuan(e.Award.MatchingFen)} 元",
            $"Awarded {{tier:{e.Award.Tier}}} of {e.Award.Year}: "
            + $"{Sentences.Yuan(e.Award.PrizeFen)} yuan and "
            + $"{Sentences.Yuan(e.Award.MatchingFen)} yuan of matching money"),
        ProjectEvent.PrizeMatched e => new(
            $"单位配套奖励 {Sentences.Yuan(e.MatchingFen)} 元",
            $"The unit adds {Sentences.Yuan(e.MatchingFen)} yuan"),
        ProjectEvent.PrizeShared e => new(
            $"奖金分配到 {e.Shares.Length} 人", $"Prize shared among {e.Shares.Length} persons"),
        ProjectEvent.ProjectTransferred e => new(
            $"随单位由 {{district:{e.From}}} 转至 {{district:{e.To}}}",
            $"Moved with its host from {{district:{e.From}}} to {{district:{e.To}}}"),
        _ => throw new InvalidOperationException($"No sentence for {fact}."),
    };

    private static string Note(string? note) => note is null ? string.Empty : $"：{note}";

    private static string NoteEn(string? note) => note is null ? string.Empty : $": {note}";
}
