using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Silo.Journal;

namespace Network.Silo.Activations;

/// <summary>
/// One grain's life in memory. Whoever owns it lets one call in at a time; it has no clock, timer,
/// thread or scheduler of its own, so every runtime drives the same code. State is only what the
/// journal has confirmed; what is decided and not yet confirmed is thrown away on any failure.
/// </summary>
public sealed class Activation(GrainKey key, Surroundings around)
{
    private readonly GrainLogic logic = around.LogicOf(key.Kind);
    private volatile Remembered? current;

    /// <summary>The contribution of the state that was written last: the next command of a busy
    /// grain begins with it.</summary>
    private (Remembered Of, Contribution Contribution)? contributed;

    public GrainKey Key => key;

    /// <summary>The newest confirmed state in memory; null before the first use and after a
    /// failure. May be read while a command is under way.</summary>
    public Remembered? Current => current;

    /// <summary>Appends that were lost to somebody else's: another activation of this grain is,
    /// or was, alive.</summary>
    public int LostRaces { get; private set; }

    /// <summary>Load, check access, decide, append, evolve, answer.</summary>
    /// <exception cref="JournalUnavailableException">Nothing is in memory any more. The same order
    /// may be given again: if it was written, it is answered as repeated.</exception>
    /// <exception cref="JournalDamagedException">The journal contradicts itself.</exception>
    public async Task<Answer> Execute(Order order, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        for (var race = 0; race <= ActivationLimits.RacesMax; race++)
        {
            var before = current ??= await StreamFold.Load(around.Journal, logic, key, cancel);
            var now = Now();
            var decision = await Decide(before, order, now, cancel);
            if (decision is not (null, Decision.Accepted { Events.IsEmpty: false } accepted))
            {
                if (await WithoutWriting(before, order, decision, cancel) is { } outcome)
                    return Answer.Of(outcome);

                continue;
            }

            var (unit, after, contribution) = Compose(before, accepted, order, now);
            if (Composition.TooLarge(unit) is { } tooLarge)
                return Answer.Of(new Outcome.Rejected(tooLarge));

            switch (await Append(unit))
            {
                case AppendResult.Appended written:
                    Confirm(written.Version == after.Version, $"wrote {written.Version}");
                    current = after;
                    contributed = (after, contribution);
                    return new Answer(new Outcome.Done(after.Version, written.Position), unit.Owed,
                        IsMilestone(before, after) ? after : null);
                case AppendResult.Duplicate spent:
                    if (spent.Version > before.Version)
                        await Forward(cancel);

                    return Answer.Of(new Outcome.Done(spent.Version, null, Repeated: true));
                case AppendResult.Conflict:
                    LostRaces++;
                    await Forward(cancel);
                    break;
                case AppendResult.Ahead:
                    current = null;
                    throw new JournalDamagedException(
                        $"{key}: the store ends before version {before.Version}, which it had "
                        + "confirmed. Was an older backup restored while the network ran?");
                case null:
                    return Answer.Of(
                        new Outcome.Overloaded(ActivationLimits.JournalRetryAfter));
            }
        }

        return Answer.Of(new Outcome.Stale(current?.Version ?? 0));
    }

    /// <summary>What an order would be answered now. Writes nothing.</summary>
    public async Task<Outcome> Rehearse(Order order, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        var before = await Newest(cancel);
        var now = Now();
        var decision = await Decide(before, order, now, cancel);
        if (decision is not (null, Decision.Accepted { Events.IsEmpty: false } accepted))
            return (await Spent(order, cancel)) ?? Plain(before, decision);

        var (unit, after, _) = Compose(before, accepted, order, now);
        return Composition.TooLarge(unit) is { } tooLarge
            ? new Outcome.Rejected(tooLarge)
            : new Outcome.Done(after.Version, null);
    }

    /// <summary>The state as of the newest acknowledged command of any process.</summary>
    public async Task<Remembered> Newest(CancellationToken cancel = default)
    {
        if (current is null)
            current = await StreamFold.Load(around.Journal, logic, key, cancel);
        else if (around.Shared)
            await Forward(cancel);

        return current;
    }

    /// <summary>A refusal, or the decision; never both.</summary>
    private async ValueTask<(Outcome? Refusal, Decision? Decision)> Decide(Remembered before,
        Order order, DateTimeOffset now, CancellationToken cancel)
    {
        // Whoever may not do it is not told the version either.
        var name = Vocabulary.Of(logic).NameOf(order.Command);
        var place = logic.PlaceOf(key, before.State, order.Command);
        if (around.Access(order.Actor, key, name, place) is { } forbidden)
            return (new Outcome.Rejected(forbidden), null);

        if (order.ExpectedVersion is { } expected && expected != before.Version)
            return (new Outcome.Stale(before.Version), null);

        var city = await around.Cities.FactsOf(key.City, cancel);
        if (city is null && !IsUnfounded(before))
            return (new Outcome.Rejected(NoCity(key.City)), null);

        var context = new Context(
            key, order.Actor, around.Cities.DayOf(key.City, now), order.Id, city);
        return logic.Decide(before.State, order.Command, context) switch
        {
            Decision.Refused refused => (new Outcome.Rejected(refused.Why), null),
            var accepted => (null, accepted),
        };
    }

    /// <summary>
    /// The answer when nothing is to be written. A command that was spent before gets its first
    /// answer although today it would be refused. Null when another process has moved the grain
    /// on: then the decision was about the past.
    /// </summary>
    private async Task<Outcome?> WithoutWriting(Remembered before, Order order,
        (Outcome? Refusal, Decision? Decision) decision, CancellationToken cancel)
    {
        if (await Spent(order, cancel) is { } first)
            return first;

        return around.Shared && (await Newest(cancel)).Version != before.Version
            ? null
            : Plain(before, decision);
    }

    private Composition Compose(
        Remembered before, Decision.Accepted accepted, Order order, DateTimeOffset now) =>
        Composition.Of(key, logic, before,
            ReferenceEquals(contributed?.Of, before) ? contributed?.Contribution : null,
            accepted, order, now);

    private async Task<Outcome?> Spent(Order order, CancellationToken cancel) =>
        await around.Journal.FindCommand(key, order.Id, cancel) is { } version
            ? new Outcome.Done(version, null, Repeated: true)
            : null;

    private static Outcome Plain(
        Remembered before, (Outcome? Refusal, Decision? Decision) decision) =>
        decision.Refusal ?? new Outcome.Done(before.Version, null);

    /// <summary>Null when the journal's queue is full: then nothing was written.</summary>
    private async Task<AppendResult?> Append(AppendUnit unit)
    {
        using var span = JournalTraces.Append(unit);
        try
        {
            // Once it is on its way nobody can call it back, so the sender's cancel ends here.
            return await around.Journal.Append(unit, CancellationToken.None);
        }
        catch (JournalOverloadedException)
        {
            return null;
        }
        catch
        {
            current = null;
            around.Cities.Suspect(key);
            throw;
        }
    }

    private async Task Forward(CancellationToken cancel)
    {
        var from = current ?? StreamFold.Beginning(logic);
        current = null;
        current = await StreamFold.Forward(around.Journal, logic, key, from, cancel);
    }

    private void Confirm(bool holds, string what)
    {
        if (holds)
            return;

        current = null;
        throw new JournalDamagedException($"{key}: {what}, which was not expected.");
    }

    /// <summary>Only a city that does not exist yet may be asked without its policy.</summary>
    private bool IsUnfounded(Remembered before) =>
        key.Kind == GrainKind.City && before.Version == 0;

    private static Rejection NoCity(string city) => new("unknown.city", new(
        $"城市“{city}”的科协网络尚未建立，或没有为它配置文件。",
        $"The network of the city '{city}' has not been founded, or runs on no policy here."));

    private bool IsMilestone(Remembered before, Remembered after) =>
        before.Version / around.SnapshotEvents != after.Version / around.SnapshotEvents;

    /// <summary>In whole milliseconds, as the journal keeps it.</summary>
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(
        around.Time.GetUtcNow().ToUnixTimeMilliseconds());
}
