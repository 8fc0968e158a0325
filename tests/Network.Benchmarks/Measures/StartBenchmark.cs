using System.Globalization;
using Network.Benchmarks.Data;
using Network.Benchmarks.Stores;
using Network.Silo.Journal;

namespace Network.Benchmarks.Measures;

/// <summary>From the start of the program to the first city page, on a large journal.</summary>
/// <param name="large">Makes the large city, or finds it.</param>
internal sealed class StartBenchmark(
    string store, string storeName, Func<Action<string>, Task<StoreOptions>> large) : IBenchmark
{
    private const int Rounds = 5;

    /// <summary>Most time from start to page, seconds.</summary>
    private const double SecondsMax = 3;

    public string Name => $"start-{store}";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        var database = await large(say);
        var seconds = new Samples();
        for (var round = 0; round < Rounds; round++)
        {
            await using var program = await ServedProgram.Start(database);
            seconds.Add(program.PageAfter.TotalSeconds);
            say(string.Create(CultureInfo.InvariantCulture,
                $"{program.PageAfter.TotalSeconds:0.00} s"));
        }

        return
        [
            new Figure(Name, $"Start of the program to the first city page, {storeName}",
                seconds.Median, "s", Limit.AtMost(SecondsMax), string.Create(
                    CultureInfo.InvariantCulture,
                    $"{LargeCity.Associations:#,0} associations and "
                    + $"{LargeCity.Associations * BulkCity.EventsOfAssociation:#,0} events; "
                    + $"median of {Rounds}, slowest {seconds.At(1):0.00} s")),
        ];
    }
}
