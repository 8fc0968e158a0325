using System.Globalization;
using Network.Benchmarks.Data;
using Network.Benchmarks.Stores;
using Network.Silo.Journal;

namespace Network.Benchmarks.Measures;

/// <summary>What an association costs that is in memory and idle.</summary>
internal sealed class MemoryBenchmark : IBenchmark
{
    /// <summary>Grains that are loaded at the same time.</summary>
    private const int AtOnceMax = 8;

    /// <summary>Most memory of one idle association, bytes.</summary>
    private const double BytesMax = 4_096;

    public string Name => "memory";

    public async Task<IReadOnlyList<Figure>> Run(Action<string> say)
    {
        await LargeCity.Make(say);
        await using var network = await BenchNetwork.Open(
            StoreOptions.Sqlite(LargeCity.Path), LargeCity.Associations);
        await Load(network.Network, 0, 1_000);
        var (heap, resident) = Memory();
        await Load(network.Network, 1_000, LargeCity.Associations);
        var (heapAfter, residentAfter) = Memory();
        const double Loaded = LargeCity.Associations - 1_000;
        if (network.ResidentCount < LargeCity.Associations)
            throw new InvalidOperationException("Not every association stayed in memory.");

        return
        [
            Figure("memory-heap", "an idle association in memory: managed heap",
                (heapAfter - heap) / Loaded),
            Figure("memory-resident", "an idle association in memory: resident set",
                (residentAfter - resident) / Loaded),
        ];
    }

    private static Figure Figure(string name, string what, double bytes) => new(name,
        $"Memory of {what}", bytes, "bytes", Limit.AtMost(BytesMax), string.Create(
            CultureInfo.InvariantCulture,
            $"{LargeCity.Associations:#,0} loaded associations of "
            + $"{BulkCity.EventsOfAssociation} events and 8 members"));

    private static async Task Load(Silo.INetwork network, int from, int until) =>
        await Parallel.ForEachAsync(Enumerable.Range(from, until - from),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnceMax },
            async (number, cancel) => await network.Read(
                BulkCity.Association(Kunshan.Policy.City, number), cancel));

    private static (long Heap, long Resident) Memory()
    {
        // Twice: finalisers of the first round free what the second one collects.
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, true);
            GC.WaitForPendingFinalizers();
        }

        return (GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);
    }
}
