using Network.Grains.Kernel;

namespace Network.Grains.Pairing;

/// <summary>A pairing's history in words.</summary>
public static class PairingSentences
{
    public static LocalText Of(PairingEvent fact) => fact switch
    {
        PairingEvent.MentorPaired e => new(
            $"{e.HostName}安排 {Sentences.Person(e.Member)} 结对帮扶",
            $"{Sentences.Person(e.Member)} of {e.HostName} helps"),
        PairingEvent.MentorDeclined e => new(
            $"已有帮扶人或已结束，{Sentences.Person(e.Member)} 不再安排",
            $"No need of {Sentences.Person(e.Member)} here"),
        PairingEvent.ChildEnrolled e => new(
            $"登记帮扶对象 {Sentences.Person(e.Child)}，建立档案",
            $"Enrolled {Sentences.Person(e.Child)} and opened the file"),
        PairingEvent.FileUpdated => new("更新档案", "Brought the file up to date"),
        PairingEvent.ContactRecorded e => new(
            $"{{duty:{e.Contact.Duty}}}（{Sentences.Day(e.Contact.On)}）"
            + (e.Contact.Note is null ? string.Empty : $"：{e.Contact.Note}"),
            $"{{duty:{e.Contact.Duty}}} on {Sentences.Day(e.Contact.On)}"
            + (e.Contact.Note is null ? string.Empty : $": {e.Contact.Note}")),
        PairingEvent.ContactCancelled e => new(
            $"撤销一条记录：{e.Reason}", $"Took a record back: {e.Reason}"),
        PairingEvent.MentorLost e => new(
            $"帮扶人 {Sentences.Person(e.Member)} 离开，待另行安排",
            $"{Sentences.Person(e.Member)} left; another mentor is needed"),
        PairingEvent.PairingEnded e => new(
            $"结束帮扶（{Sentences.Day(e.On)}）：{e.Reason}",
            $"Ended on {Sentences.Day(e.On)}: {e.Reason}"),
        PairingEvent.PairingTransferred e => new(
            $"随单位由 {{district:{e.From}}} 转至 {{district:{e.To}}}",
            $"Moved with its host from {{district:{e.From}}} to {{district:{e.To}}}"),
        _ => throw new InvalidOperationException($"No sentence for {fact}."),
    };
}
