namespace Network.Client.Demo;

/// <summary>Commands of one day that can be given at the same time: one grain, one after the
/// other.</summary>
internal sealed record PastDay(DateTimeOffset At, IReadOnlyList<IReadOnlyList<PastCommand>> Grains)
{
    public int Count => Grains.Sum(g => g.Count);

    /// <summary>Cuts a past into its days.</summary>
    public static IEnumerable<PastDay> Of(IEnumerable<PastCommand> history) => history
        .GroupBy(c => c.Day)
        .Select(day => new PastDay(
            day.First().At,
            [.. day.GroupBy(c => c.Key).Select(g => (IReadOnlyList<PastCommand>)[.. g])]));
}
