using System.Collections.Immutable;
using Network.Grains.Policies;
using Network.Silo.Journal;

namespace Network.Client.Demo;

/// <summary>How much of its past a simulated city has in its store.</summary>
/// <param name="Moment">Where its clock stands.</param>
/// <param name="Missing">Commands that have not been given yet, or on the last day perhaps: those
/// are harmless, for a command id is spent once.</param>
internal sealed record DemoPast(DateTimeOffset Moment, ImmutableArray<PastCommand> Missing)
{
    /// <exception cref="NotADemoException">The store has another city in it.</exception>
    public static async Task<DemoPast> Find(IStore store, Policy policy, DemoSettings settings,
        DateOnly today, CancellationToken cancel)
    {
        var head = await store.ReadHead(cancel);
        if (head == 0)
        {
            var span = DemoSpan.EndingOn(today);
            return new DemoPast(Noted(span.From), History(settings, policy, span));
        }

        var first = (await store.ReadAll(0, cancel))[0];
        var newest = (await store.ReadAll(head - 1, cancel))[0];
        var history = History(
            settings, policy, DemoSpan.StartingOn(DayOf(policy, first.RecordedAt)));
        if (await IsSpent(store, history[^1], cancel))
            return new DemoPast(newest.RecordedAt, []);

        // The founding itself and what it opens come before the first command of the past.
        var begun = head > policy.Districts.Length + 1;
        var reached = DayOf(policy, newest.RecordedAt);
        if ((begun && !await IsSpent(store, history[0], cancel)) || reached > history[^1].Day)
            throw new NotADemoException();

        return new DemoPast(newest.RecordedAt, [.. history.Where(c => c.Day >= reached)]);

        DateTimeOffset Noted(DateOnly day) => DemoSpan.Moment(day, 0, Zone(policy));
    }

    private static ImmutableArray<PastCommand> History(
        DemoSettings settings, Policy policy, DemoSpan span) =>
        [.. DemoHistory.Of(settings.Seed, policy, span, settings.Organisations)];

    private static async Task<bool> IsSpent(
        IStore store, PastCommand command, CancellationToken cancel) =>
        await store.FindCommand(command.Key, command.Id, cancel) is not null;

    private static DateOnly DayOf(Policy policy, DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone(policy)).DateTime);

    private static TimeZoneInfo Zone(Policy policy) =>
        TimeZoneInfo.FindSystemTimeZoneById(policy.TimeZone);
}
