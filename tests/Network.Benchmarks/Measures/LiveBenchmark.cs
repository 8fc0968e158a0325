using System.Globalization;
using Network.Benchmarks.Data;
using Network.Benchmarks.Pages;
using Network.Benchmarks.Stores;
using Network.Silo.Journal;

namespace Network.Benchmarks.Measures;

/// <summary>
/// From an acknowledged command to the changed figure on an open city page, while a thousand
/// commands a second come in through the API. Program, browser and load share this machine.
/// </summary>
internal sealed class LiveBenchmark(string store, Func<Task<BenchStore>> open) : IBenchmark
{
    private const int Associations = 1_000;
    private const int CommandsASecond = 1_000;

    /// <summary>Until the code is compiled and the page has settled.</summary>
    private const int WarmUpSeconds = 15;

    private const int Seconds = 30;

    /// <summary>Least part of the load that has to get through for the figure to count.</summary>
    private const double LoadMin = 0.99;

    /// <summary>Most time until 99 of 100 commands are seen, milliseconds.</summary>
    private const double MillisecondsMax = 250;

    public string Name => $"live-{store}";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        var stores = await open();
        var database = await stores.Fresh();
        await using (var empty = await StoreFactory.Open(database))
        {
            await new BulkCity(Kunshan.Policy).Write(empty, Associations);
        }

        await using var program = await ServedProgram.Start(database);
        await using var chromium = await Chromium.Start();
        var page = await chromium.Open(program.Address);
        var load = await HttpLoad.Prepare(program.Http, Associations);
        say($"{stores.Name}: warming up");
        await load.Send(CommandsASecond, TimeSpan.FromSeconds(WarmUpSeconds));
        var figure = await WatchedFigure.Open(page, "participants");
        await load.Send(CommandsASecond, TimeSpan.FromSeconds(WarmUpSeconds));
        say($"{stores.Name}: measuring");
        var sent = await load.Send(CommandsASecond, TimeSpan.FromSeconds(Seconds));
        await figure.Shows(load.Participants);
        return Figures(stores.Name, chromium.Version, sent, await figure.Readings());
    }

    private IReadOnlyList<Figure> Figures(string storeName, string browser, HttpLoad.Sent sent,
        IReadOnlyList<(long At, long Value)> readings)
    {
        if (sent.ASecond < CommandsASecond * LoadMin)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture,
                $"Only {sent.ASecond:0} commands a second were acknowledged."));

        var delays = new Samples();
        var next = 0;
        foreach (var (value, at) in sent.Acknowledged.OrderBy(a => a.Participants))
        {
            while (readings[next].Value < value)
            {
                next++;
            }

            delays.Add(TimeSpan.FromSeconds(
                (readings[next].At - at) / (double)System.Diagnostics.Stopwatch.Frequency)
                .TotalMilliseconds);
        }

        var detail = string.Create(CultureInfo.InvariantCulture,
            $"{sent.ASecond:#,0} commands/s over HTTP for {Seconds} s, {Associations:#,0} "
            + $"associations; the text in {browser}, after it is painted; slowest "
            + $"{delays.At(1):0} ms");
        return
        [
            new Figure($"{Name}-p50",
                $"Acknowledged command to changed figure on the page, {storeName}, p50",
                delays.Median, "ms", null, detail),
            new Figure($"{Name}-p99",
                $"Acknowledged command to changed figure on the page, {storeName}, p99",
                delays.At(0.99), "ms", Limit.AtMost(MillisecondsMax), detail),
        ];
    }
}
