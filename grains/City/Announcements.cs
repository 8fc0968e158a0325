using Network.Grains.Kernel;
using Network.Grains.Metrics;

namespace Network.Grains.City;

/// <summary>What the city association announces 公告.</summary>
internal static class Announcements
{
    /// <summary>Announcements that stand at a time.</summary>
    private const int StandingMax = 200;

    public static Decision Announce(
        CityState state, CityCommand.Announce c, Context context) =>
        (Checks.Text(c.Title, "title", TextLimits.TitleMax)
            ?? Checks.Text(c.Text, "text", TextLimits.NoteMax)
            ?? (c.Until is { } until
                ? Checks.NotTooFar(until, context, "until")
                    ?? Checks.NotBefore(until, context.Today, "until", "今天", "today")
                : null)
            ?? (state.Announcements.Length >= StandingMax
                ? new Rejection("announcement.too-many", new(
                    $"最多保留 {StandingMax} 条公告，请先撤下旧的。",
                    $"At most {StandingMax} stand at a time; take old ones down."))
                : null)) is { } wrong
            ? new Decision.Refused(wrong)
            : Decision.Accept(new CityEvent.Announced(new Announcement(
                context.NewId(), c.Title.Trim(), c.Text.Trim(), context.Today, c.Until)));

    public static Decision Withdraw(CityState state, CityCommand.WithdrawAnnouncement c) =>
        state.Announcements.All(a => a.Id != c.Announcement)
            ? Decision.Refuse("unknown.announcement", "没有这条公告，可能已撤下。",
                "There is no such announcement; it may be down already.", "announcement")
            : Decision.Accept(new CityEvent.AnnouncementWithdrawn(c.Announcement));

    public static CityState? Evolve(CityState state, CityEvent fact) => fact switch
    {
        CityEvent.Announced e => state with
        {
            Announcements = state.Announcements.Add(e.Announcement),
            AnnouncedOn = state.AnnouncedOn.Add(e.Announcement.On),
        },
        CityEvent.AnnouncementWithdrawn e => state with
        {
            Announcements = state.Announcements.RemoveAll(a => a.Id == e.Announcement),
        },
        _ => null,
    };

    /// <summary>One that was taken down was made all the same.</summary>
    public static void AddTo(ContributionBuilder amounts, CityState state)
    {
        foreach (var on in state.AnnouncedOn)
        {
            amounts.Add(Period.Month(on), Metric.AnnouncementsMade, 1);
        }
    }
}
