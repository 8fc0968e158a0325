using Network.Grains.Kernel;

namespace Network.Grains.Workstation;

/// <summary>A workstation's history in words.</summary>
public static class WorkstationSentences
{
    public static LocalText Of(WorkstationEvent fact) => fact switch
    {
        WorkstationEvent.WorkstationOpened e => new(
            $"登记工作站 {e.Name}（{e.Field}）", $"Entered the workstation {e.Name} ({e.Field})"),
        WorkstationEvent.AgreementSigned e => new(
            $"签订合作协议，{Sentences.Day(e.From)} 至 {Sentences.Day(e.Until)}",
            $"Signed an agreement from {Sentences.Day(e.From)} to {Sentences.Day(e.Until)}"),
        WorkstationEvent.AgreementRenewed e => new(
            $"续签合作协议至 {Sentences.Day(e.Until)}",
            $"Renewed the agreement until {Sentences.Day(e.Until)}"),
        WorkstationEvent.ExpertAccepted e => new(
            $"专家 {Sentences.Person(e.Person)} 进站（{e.Title}，{e.Institution}）",
            $"{Sentences.Person(e.Person)} joined ({e.Title}, {e.Institution})"),
        WorkstationEvent.ExpertDeclined e => new(
            $"无此工作站或已撤站，专家 {Sentences.Person(e.Person)} 未能进站",
            $"No open workstation here: {Sentences.Person(e.Person)} could not join"),
        WorkstationEvent.ExpertReleased e => new(
            $"专家 {Sentences.Person(e.Person)} 离站", $"{Sentences.Person(e.Person)} left"),
        WorkstationEvent.VisitRecorded e => new(
            $"专家企业行 {e.Experts} 人（{Sentences.Day(e.Date)}）{About(e.Subject)}",
            $"Visit of {e.Experts} experts ({Sentences.Day(e.Date)}){AboutEn(e.Subject)}"),
        WorkstationEvent.ProblemRecorded e => new(
            $"承接技术难题 {e.TakenUp} 项，解决 {e.Solved} 项{About(e.Subject)}",
            $"Took up {e.TakenUp} problems, solved {e.Solved}{AboutEn(e.Subject)}"),
        WorkstationEvent.OutcomeRecorded e => new(
            $"成果：专利 {e.Patents} 项，论文 {e.Papers} 篇，产品 {e.Products} 个，"
            + $"收入 {Sentences.Yuan(e.RevenueFen)} 元{About(e.Subject)}",
            $"Outcomes: {e.Patents} patents, {e.Papers} papers, {e.Products} products, "
            + $"{Sentences.Yuan(e.RevenueFen)} yuan{AboutEn(e.Subject)}"),
        WorkstationEvent.TrainingRecorded e => new(
            $"培训 {e.Trained} 人{About(e.Subject)}",
            $"Trained {e.Trained} people{AboutEn(e.Subject)}"),
        WorkstationEvent.YearReviewed e => new(
            $"{e.Year} 年度考核{(e.Passed ? "合格" : "不合格")}",
            $"Review of {e.Year}: {(e.Passed ? "passed" : "not passed")}"),
        WorkstationEvent.WorkstationTransferred e => new(
            $"随单位由 {{district:{e.From}}} 转至 {{district:{e.To}}}",
            $"Moved with its host from {{district:{e.From}}} to {{district:{e.To}}}"),
        WorkstationEvent.WorkstationClosed e => new(
            $"撤站（{e.Reason}）", $"Closed ({e.Reason})"),
        _ => throw new InvalidOperationException($"No sentence for {fact}."),
    };

    private static string About(string? subject) => subject is null ? string.Empty : $"：{subject}";

    private static string AboutEn(string? subject) =>
        subject is null ? string.Empty : $": {subject}";
}
