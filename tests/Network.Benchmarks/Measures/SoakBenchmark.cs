using System.Diagnostics;
using System.Globalization;
using Network.Benchmarks.Data;
using Network.Benchmarks.Stores;
using Network.Silo.Journal;

namespace Network.Benchmarks.Measures;

/// <summary>
/// The real program under a steady load for a long time: memory, handles, threads and latency are
/// told minute by minute and must not grow. Run by its name alone:
/// <c>soak --minutes 30</c>.
/// </summary>
internal sealed class SoakBenchmark(int minutes) : IBenchmark
{
    public const int MinutesAsARule = 30;

    private const int Associations = 200;
    private const int ASecond = 100;

    /// <summary>Megabytes that the last third of the minutes may need more than the first third
    /// after the warm-up: the collector's own swing.</summary>
    private const double GrowthMibMax = 48;

    /// <summary>Handles that may be open more at the end.</summary>
    private const double HandlesMax = 16;

    /// <summary>How many times slower the slowest of a hundred may get.</summary>
    private const double SlowerMax = 2;

    /// <summary>Below this, latency is not compared: other work of the machine decides it.
    /// </summary>
    private const double LatencyFloorMs = 20;

    public string Name => "soak";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        var folder = Directory.CreateTempSubdirectory("network-soak-");
        try
        {
            var store = StoreOptions.Sqlite(Path.Combine(folder.FullName, "soak.db"));
            await using (var empty = await StoreFactory.Open(store))
            {
                await new BulkCity(Kunshan.Policy).Write(empty, Associations);
            }

            await using var program = await ServedProgram.Start(store);
            var load = await HttpLoad.Prepare(program.Http, Associations);
            var all = new List<Minute>();
            say("minute   MiB  handles  threads  commands    p50 ms    p99 ms");
            for (var n = 1; n <= minutes; n++)
            {
                var sent = await load.Send(ASecond, TimeSpan.FromMinutes(1));
                all.Add(Minute.Of(program.ProcessId, load.TakeLatencies()));
                say(all[^1].Line(n, sent.Acknowledged.Count));
            }

            return Judge(all);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IReadOnlyList<Figure> Judge(List<Minute> all)
    {
        // The first fifth warms up: code is compiled, grains and caches fill.
        var warm = all.Skip(all.Count / 5).ToList();
        var third = Math.Max(1, warm.Count / 3);
        var (early, late) = (warm.Take(third).ToList(), warm.TakeLast(third).ToList());
        var memory = late.Average(m => m.Mib) - early.Average(m => m.Mib);
        // A slow second opens connections, on both ends; what leaks is open in the quietest minute
        // too.
        var handles = late.Min(m => m.Handles) - early.Min(m => m.Handles);
        var slower = Math.Max(LatencyFloorMs, late.Average(m => m.P99))
            / Math.Max(LatencyFloorMs, early.Average(m => m.P99));
        var detail = string.Create(CultureInfo.InvariantCulture,
            $"{all.Count} minutes at {ASecond} commands a second");
        return [
            new("soak-memory", "Memory that a long load adds", memory, "MiB",
                Limit.AtMost(GrowthMibMax), detail),
            new("soak-handles", "Handles that a long load adds", handles, "",
                Limit.AtMost(HandlesMax), detail),
            new("soak-latency", "How many times slower p99 gets", slower, "",
                Limit.AtMost(SlowerMax), detail),
        ];
    }

    private sealed record Minute(double Mib, int Handles, int Threads, double P50, double P99)
    {
        public static Minute Of(int process, IReadOnlyList<double> latenciesMs)
        {
            using var looked = Process.GetProcessById(process);
            var sorted = latenciesMs.Order().ToList();
            return new(looked.WorkingSet64 / 1024.0 / 1024.0,
                Directory.GetFiles($"/proc/{process}/fd").Length, looked.Threads.Count,
                sorted[sorted.Count / 2], sorted[sorted.Count * 99 / 100]);
        }

        public string Line(int n, int commands) => string.Create(CultureInfo.InvariantCulture,
            $"{n,6}  {Mib,4:0}  {Handles,7}  {Threads,7}  {commands,8}  {P50,8:0.0}  {P99,8:0.0}");
    }
}
