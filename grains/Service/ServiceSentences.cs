using Network.Grains.Kernel;

namespace Network.Grains.Service;

/// <summary>The history of something asked of the service desk, in words.</summary>
public static class ServiceSentences
{
    public static LocalText Of(ServiceEvent fact) => fact switch
    {
        ServiceEvent.ServiceAsked e => new(
            $"{e.AskerName}提出{{service:{e.Ask.Entry}}}：{e.Ask.Subject}{For(e.Ask.Person)}，"
            + $"应于 {Sentences.Day(e.On.AddDays(e.AnswerWithinDays))} 前答复",
            $"{e.AskerName} asked for {{service:{e.Ask.Entry}}}: {e.Ask.Subject}"
            + $"{ForEn(e.Ask.Person)}; an answer is due by "
            + Sentences.Day(e.On.AddDays(e.AnswerWithinDays))),
        ServiceEvent.ServiceAssigned e => new(
            $"交{e.Unit}办理{(e.Staff is null ? string.Empty : $"（{e.Staff}）")}",
            $"Assigned to {e.Unit}{(e.Staff is null ? string.Empty : $" ({e.Staff})")}"),
        ServiceEvent.ServiceAnswered e => new(
            $"答复（{Sentences.Day(e.On)}）：{e.Text}",
            $"Answered on {Sentences.Day(e.On)}: {e.Text}"),
        ServiceEvent.ServiceConfirmed e => new(
            $"确认答复，{(e.Satisfied ? "满意" : "不满意")}{Remark(e.Remark, "：")}",
            $"Confirmed as {(e.Satisfied ? "helpful" : "not helpful")}{Remark(e.Remark, ": ")}"),
        ServiceEvent.ServiceReopened e => new(
            $"要求继续办理：{e.Reason}", $"Reopened: {e.Reason}"),
        ServiceEvent.ServiceClosed e => new($"办结：{e.Reason}", $"Closed: {e.Reason}"),
        ServiceEvent.ServiceWithdrawn e => new($"撤回：{e.Reason}", $"Taken back: {e.Reason}"),
        _ => throw new InvalidOperationException($"No sentence for {fact}."),
    };

    private static string For(string? person) =>
        person is null ? string.Empty : $"（{Sentences.Person(person)}）";

    private static string ForEn(string? person) =>
        person is null ? string.Empty : $" ({Sentences.Person(person)})";

    private static string Remark(string? remark, string before) =>
        remark is null ? string.Empty : before + remark;
}
