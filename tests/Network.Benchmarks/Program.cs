using Network.Benchmarks;
using Network.Benchmarks.Measures;
using Network.Benchmarks.Stores;

// dotnet run -c Release --project tests/Network.Benchmarks -- [name ...|all] [--json]
await using var opened = new OpenedStores();
IBenchmark[] all =
[
    new ThroughputBenchmark(opened.Sqlite),
    new ThroughputBenchmark(opened.Postgres),
    new LatencyBenchmark(opened.Sqlite),
    new LatencyBenchmark(opened.Postgres),
    new CityReadBenchmark(),
    new StartBenchmark(),
    new MemoryBenchmark(),
];
var asJson = args.Contains("--json");
var names = args.Where(a => a is not ("--json" or "all")).ToList();
if (names.Except(all.Select(b => b.Name)).FirstOrDefault() is { } unknown)
{
    await Console.Error.WriteLineAsync($"Error: there is no benchmark '{unknown}', only "
        + $"{string.Join(", ", all.Select(b => b.Name).Distinct())}.");
    return 2;
}

var figures = new List<Figure>();
foreach (var benchmark in all.Where(b => names.Count == 0 || names.Contains(b.Name)))
{
    figures.AddRange(await benchmark.Run(
        text => Console.Error.WriteLine($"{benchmark.Name}: {text}")));
}

var stores = await opened.Versions();
Console.WriteLine(asJson
    ? Report.AsJson(Machine.Read(), stores, figures)
    : Report.Markdown(Machine.Read(), stores, figures));
return figures.All(f => f.Met) ? 0 : 1;
