using System.Globalization;
using Network.Benchmarks;
using Network.Benchmarks.Data;
using Network.Benchmarks.Measures;
using Network.Benchmarks.Stores;

// dotnet run -c Release --project tests/Network.Benchmarks -- [name ...|all] [--json]
// and, by its name alone:                              -- soak [--minutes 30]
await using var opened = new OpenedStores();
IBenchmark[] all =
[
    new ThroughputBenchmark("sqlite", opened.Sqlite),
    new ThroughputBenchmark("postgres", opened.Postgres),
    new LatencyBenchmark("sqlite", opened.Sqlite),
    new LatencyBenchmark("postgres", opened.Postgres),
    new CityReadBenchmark(),
    new StartBenchmark("sqlite", "SQLite", LargeCity.Make),
    new StartBenchmark("postgres", "PostgreSQL", opened.LargePostgres),
    new MemoryBenchmark(),
    new LiveBenchmark("sqlite", opened.Sqlite),
    new LiveBenchmark("postgres", opened.Postgres),
    new PageBenchmark(opened.Sqlite),
    new SimulationBenchmark(),
    new OptimiseBenchmark(),
    new SoakBenchmark(Minutes(args)),
    .. ClusterBenchmarks.All(opened.Postgres),
];
var asJson = args.Contains("--json");
var names = args.Where((a, i) => a is not ("--json" or "all" or "--minutes")
    && args.ElementAtOrDefault(i - 1) != "--minutes").ToList();
if (names.Find(n => !all.Any(b => Says(b, n))) is { } unknown)
{
    await Console.Error.WriteLineAsync($"Error: there is no benchmark '{unknown}', only "
        + $"{string.Join(", ", all.Select(b => b.Name))}.");
    return 2;
}

var figures = new List<Figure>();
foreach (var benchmark in all.Where(b =>
    (names.Count == 0 && b is not SoakBenchmark) || names.Any(n => Says(b, n))))
{
    figures.AddRange(await benchmark.Run(
        text => Console.Error.WriteLine($"{benchmark.Name}: {text}")));
}

var stores = await opened.Versions();
Console.WriteLine(asJson
    ? Report.AsJson(Machine.Read(), stores, figures)
    : Report.Markdown(Machine.Read(), stores, figures));
return figures.All(f => f.Met) ? 0 : 1;

static int Minutes(string[] args) => int.TryParse(
    args.SkipWhile(a => a != "--minutes").ElementAtOrDefault(1),
    NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
    ? Math.Max(1, minutes) : SoakBenchmark.MinutesAsARule;

// A name stands for itself and, as "latency", for all that begin with it.
static bool Says(IBenchmark benchmark, string name) =>
    benchmark.Name == name || benchmark.Name.StartsWith(name + "-", StringComparison.Ordinal);
