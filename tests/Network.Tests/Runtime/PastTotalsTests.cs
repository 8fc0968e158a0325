using Network.Grains.Metrics;
using Network.Silo.Journal.Sqlite;
using Network.Silo.Rollup;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Journal;

namespace Network.Tests.Runtime;

/// <summary>Past days in a journal that is many pages long.</summary>
public sealed class PastTotalsTests
{
    private const int Days = 200;
    private const int CommandsADay = 70;

    private static readonly DateTimeOffset First = new(2024, 1, 1, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task At_AnyDayInAnyOrder_CountsWhatWasRecordedByThen()
    {
        using var folder = new TemporaryFolder();
        await using var store = SqliteStore.Open(folder.File("long.db"));
        await Write(store);
        await using var live = await LiveTotals.Start(store, false, TimeProvider.System);
        using var past = new PastTotals(store, new OneCity(Kunshan.Facts), live.Moment);
        var draws = new Random(7);
        int[] days = [0, Days - 1, 1, Days - 2, .. Enumerable.Range(0, 20)
            .Select(_ => draws.Next(Days)), -1, Days + 5];

        foreach (var day in days)
        {
            var totals = await past.At("kunshan",
                DateOnly.FromDateTime(First.UtcDateTime).AddDays(day));

            // Each command has three events and adds one member.
            var commands = Math.Clamp(day + 1, 0, Days) * CommandsADay;
            totals.Of(new Dimensions("kunshan")).Standing(Metric.Members)
                .ShouldBe(commands, $"day {day}");
            totals.Position.ShouldBe(3 * commands, $"day {day}");
        }
    }

    private static async Task Write(SqliteStore store)
    {
        for (var day = 0; day < Days; day++)
        {
            var recorded = First.AddDays(day);
            await Task.WhenAll(Enumerable.Range(day * CommandsADay, CommandsADay).Select(i =>
                store.Append(Units.Of(Units.Key($"s{i}"), 0, events: 3)
                    .Counting(Units.None, Units.Members(1)) with
                {
                    RecordedAt = recorded,
                })));
        }
    }
}
