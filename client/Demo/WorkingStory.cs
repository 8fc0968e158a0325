using Network.Grains.Enterprise;
using Network.Grains.Policies;

namespace Network.Client.Demo;

/// <summary>The members and activities of one association over the years.</summary>
internal sealed class WorkingStory(
    DemoHost host, Policy policy, DemoSpan span, Draws draws, Story story)
{
    /// <summary>Technical staff of a host that is called usual.</summary>
    private const double UsualStaff = 40;

    private readonly MemberDrafts _members = new(host.Id, draws);

    /// <summary>The day of entry of the association's first work.</summary>
    private DateOnly Begins { get; } = Later(
        host.Founded ?? throw new ArgumentException("There is no association.", nameof(host)),
        host.Registered.AddDays(5));

    private double Size { get; } =
        Math.Clamp(Math.Sqrt(host.Profile.TechnicalStaff / UsualStaff), 0.4, 2.5);

    public void Tell()
    {
        TellMembers();
        if (draws.Chance(0.12))
        {
            TellYearly();
        }
        else
        {
            TellActivities();
        }
    }

    private void TellMembers()
    {
        var staff = host.Profile.TechnicalStaff;
        var first = (int)(staff * (0.2 + (0.35 * draws.Unit())));
        var members = Admit(DemoSpan.Workday(Begins), Math.Clamp(first, 3, 240));
        var left = 0;
        for (var on = Begins.AddDays(draws.Between(60, 160)); on < span.Until;
            on = on.AddDays(draws.Between(90, 260)))
        {
            var day = DemoSpan.Workday(on);
            var room = (staff * 9 / 10) - members;
            if (room > 0)
            {
                members += Admit(day, Math.Min(room, draws.LogNormal(4 * Size, 0.7, 1, 40)));
            }

            if (draws.Chance(0.35) && left < 3)
            {
                story.Tell(day.AddDays(1), new EnterpriseCommand.RemoveMember(
                    $"{host.Id}-{++left}", day, draws.Pick(Reasons)));
                members--;
            }
        }
    }

    private static readonly LeavingReason[] Reasons =
        [LeavingReason.LeftHost, LeavingReason.LeftHost, LeavingReason.Retired];

    private int Admit(DateOnly day, int count)
    {
        foreach (var command in _members.Admit(day, count))
        {
            story.Tell(day, command);
        }

        return count;
    }

    private void TellActivities()
    {
        // One in eight falls quiet: nothing after a day somewhere in the years.
        var ends = draws.Chance(0.13) ? span.At(0.2 + (0.5 * draws.Unit())) : span.Until;
        var days = draws.LogNormal(62 / Size, 0.4, 14, 240);
        for (var on = Begins.AddDays(draws.Between(10, 60)); on < ends;
            on = on.AddDays(draws.Between(days / 2, days * 3 / 2)))
        {
            var held = DemoSpan.Workday(on);
            var entered = DemoSpan.Workday(held.AddDays(draws.Between(0, 9)));
            story.Tell(entered, ActivityDraft.Next(draws, policy, Size).On(held));
        }
    }

    /// <summary>Some keep no diary and report the year before, by category, in January.</summary>
    private void TellYearly()
    {
        for (var year = Begins.Year; year < span.Until.Year; year++)
        {
            var on = DemoSpan.Workday(new DateOnly(year + 1, 1, draws.Between(4, 26)));
            foreach (var category in policy.Activities.Where(_ => draws.Chance(0.5)))
            {
                var sessions = draws.LogNormal(4 * Size, 0.6, 1, 60);
                var each = ActivityShape.Of(category).Participants * Size;
                story.Tell(on, new EnterpriseCommand.ReportActivities(category.Id, year, sessions,
                    draws.LogNormal(sessions * each, 0.5, 5, 20_000)));
            }
        }
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
