using Network.Grains.Kernel;
using Network.Grains.Policies;

namespace Network.Grains.Nomination;

/// <summary>A nomination's history in words.</summary>
public static class NominationSentences
{
    public static LocalText Of(NominationEvent fact) => fact switch
    {
        NominationEvent.Nominated e => new(
            $"{e.UnitName}提名{Who(e.Nominee)}申报 {e.Nominee.Year} 年度"
            + $"{{honour:{e.Nominee.Programme}}}",
            $"{e.UnitName} nominated {Who(e.Nominee)} for {{honour:{e.Nominee.Programme}}} "
            + $"of {e.Nominee.Year}"),
        NominationEvent.NominationRecommended e => new(
            $"区镇推荐：{e.Opinion}", $"Recommended by the district: {e.Opinion}"),
        NominationEvent.NominationRefused e => new(
            $"未入选：{e.Reason}", $"Not accepted: {e.Reason}"),
        NominationEvent.NominationAccepted => new(
            "入选，占用本期一个名额", "Accepted, with one of the places of the period"),
        NominationEvent.PlaceDeclined e => new(
            $"退回 {e.Year} 年度名额", $"Returned a place of {e.Year}"),
        NominationEvent.HonourConferred e => new(
            $"获{Level(e.Level).Zh}表彰（{Sentences.Day(e.On)}）"
            + (e.Number is null ? string.Empty : $"，{e.Number}"),
            $"Honoured at {Level(e.Level).En} level on {Sentences.Day(e.On)}"
            + (e.Number is null ? string.Empty : $", {e.Number}")),
        NominationEvent.NominationWithdrawn e => new(
            $"撤回提名：{e.Reason}", $"Taken back: {e.Reason}"),
        _ => throw new InvalidOperationException($"No sentence for {fact}."),
    };

    private static string Who(Nominee nominee) =>
        nominee.Title is { } title ? $"“{title}”"
        : nominee.Person is { } person ? Sentences.Person(person)
        : string.Empty;

    private static LocalText Level(HonourLevel level) => Lists.Name(Lists.HonourLevels, level);
}
