using System.Diagnostics;
using System.Globalization;
using Network.Benchmarks.Data;
using Network.Benchmarks.Stores;
using Network.Grains.Metrics;
using Network.Silo;
using Network.Silo.Journal;

namespace Network.Benchmarks.Measures;

/// <summary>Reading a city's totals: a large city costs no more than a small one.</summary>
internal sealed class CityReadBenchmark : IBenchmark
{
    private const int SmallCity = 100;
    private const int ReadsOfRound = 20_000;
    private const int Rounds = 25;

    /// <summary>Most times the small city's cost.</summary>
    private const double RatioMax = 1.2;

    /// <summary>Most time of one reading, microseconds.</summary>
    private const double MicrosecondsMax = 5;

    public string Name => "city-read";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        await LargeCity.Make(say);
        await using var stores = new SqliteBench();
        await using var small = await BenchNetwork.Open(await stores.Fresh(), SmallCity);
        await using var large = await BenchNetwork.Open(
            StoreOptions.Sqlite(LargeCity.Path), LargeCity.Associations);
        var (ofSmall, ofLarge) = (new Samples(), new Samples());
        for (var round = 0; round < Rounds; round++)
        {
            ofSmall.Add(Read(small));
            ofLarge.Add(Read(large));
        }

        var ratio = ofLarge.At(0) / ofSmall.At(0);
        return
        [
            new Figure("city-read-ratio",
                "Reading a city's totals, 100,000 associations ÷ 100", ratio, "",
                Limit.AtMost(RatioMax), string.Create(CultureInfo.InvariantCulture,
                    $"{ofLarge.At(0):0.000} µs ÷ {ofSmall.At(0):0.000} µs")),
            new Figure("city-read",
                "Reading a city's totals, 100,000 associations", ofLarge.At(0), "µs",
                Limit.AtMost(MicrosecondsMax), string.Create(CultureInfo.InvariantCulture,
                    $"the newest totals and six of their figures; fastest of {Rounds}")),
        ];
    }

    /// <summary>Microseconds of one reading.</summary>
    private static double Read(RunningNetwork network)
    {
        var city = new Dimensions(Kunshan.Policy.City);
        var day = new DateOnly(2024, 1, 1);
        var sum = 0L;
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < ReadsOfRound; i++)
        {
            var totals = network.Totals.Of(city);
            sum += totals.Standing(Metric.Associations) + totals.Standing(Metric.EligibleHosts)
                + totals.Standing(Metric.Members) + totals.Standing(Metric.Filed)
                + totals.YearSum(Metric.Sessions, 2024)
                + totals.DueBefore(Metric.ReelectionDue, day);
        }

        return sum > 0 ? clock.Elapsed.TotalMicroseconds / ReadsOfRound
            : throw new InvalidOperationException("The totals are empty.");
    }
}
