using Network.Grains.Kernel;

namespace Network.Grains.Activities;

/// <summary>Activities told in words; the category is a <c>{category:id}</c> token that a reader
/// replaces with its name in the policy.</summary>
public static class ActivitySentences
{
    public static LocalText Recorded(ActivityEntry e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return new(
            $"记录{Category(e.Category)} {CountsZh(e.Sessions, e.Participants, e.Items)}"
            + $"（{Sentences.Day(e.Date)}）",
            $"Recorded {Category(e.Category)}: "
            + $"{CountsEn(e.Sessions, e.Participants, e.Items)} ({Sentences.Day(e.Date)})");
    }

    public static LocalText Reported(YearlyCount c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return new(
            $"填报 {c.Year} 年{Category(c.Category)}全年 "
            + CountsZh(c.Sessions, c.Participants, c.Items),
            $"Reported {Category(c.Category)} of {c.Year}: "
            + CountsEn(c.Sessions, c.Participants, c.Items));
    }

    public static LocalText Corrected(ActivityEntry e, string reason)
    {
        ArgumentNullException.ThrowIfNull(e);
        return new(
            $"更正{Category(e.Category)}记录为 "
            + $"{CountsZh(e.Sessions, e.Participants, e.Items)}（{reason}）",
            $"Corrected {Category(e.Category)} to "
            + $"{CountsEn(e.Sessions, e.Participants, e.Items)} ({reason})");
    }

    public static LocalText Cancelled(string reason) =>
        new($"撤销一条活动记录（{reason}）", $"Took back an activity ({reason})");

    private static string Category(string id) => $"{{category:{id}}}";

    private static string CountsZh(int sessions, int participants, int items) =>
        string.Join("，", Parts(
            (sessions, $"{sessions} 次"), (participants, $"{participants} 人"),
            (items, $"{items} 件")));

    private static string CountsEn(int sessions, int participants, int items) =>
        string.Join(", ", Parts(
            (sessions, sessions == 1 ? "1 session" : $"{sessions} sessions"),
            (participants, participants == 1 ? "1 participant" : $"{participants} participants"),
            (items, items == 1 ? "1 item" : $"{items} items")));

    private static IEnumerable<string> Parts(params (int Count, string Text)[] parts) =>
        parts.Where(p => p.Count > 0).Select(p => p.Text);
}
