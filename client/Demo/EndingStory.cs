using Network.Grains.Enterprise;

namespace Network.Client.Demo;

/// <summary>The few associations that rest, end or go into another one.</summary>
internal static class EndingStory
{
    /// <summary>Days an association works at least before anything ends it.</summary>
    private const int WorksDaysMin = 200;

    /// <summary>Tells how it ends, if it does.</summary>
    /// <param name="target">An association that works to the end, for a merger.</param>
    public static void Tell(DemoHost host, DemoSpan span, Draws draws, Story story,
        DemoHost? target)
    {
        var kind = draws.Unit();
        var first = Math.Max(host.Founded!.Value.DayNumber, span.From.DayNumber) + WorksDaysMin;
        var room = span.Until.DayNumber - first;
        if (kind > 0.12 || room < 60)
            return;

        var day = DemoSpan.Workday(DateOnly.FromDayNumber(first + draws.Between(0, room - 60)));
        if (kind < 0.06)
        {
            story.Tell(day, new EnterpriseCommand.DeclareDormant(day, "负责人离职，暂无人主持工作"));
            var back = DemoSpan.Workday(day.AddDays(draws.Between(90, 300)));
            story.Quiet = (day, kind < 0.02 ? back : DateOnly.MaxValue);
            if (kind < 0.02)
            {
                story.Tell(back, new EnterpriseCommand.Revive(back));
            }

            return;
        }

        if (kind < 0.09 && target is not null)
        {
            story.Tell(day, new EnterpriseCommand.MergeInto(target.Id, day, "企业合并重组"));
        }
        else
        {
            story.Tell(day, new EnterpriseCommand.Dissolve(day, "企业搬迁，科协组织撤销"));
        }

        story.Ends = day;
    }
}
