using System.Diagnostics;
using System.Globalization;
using Network.Benchmarks.Stores;
using Network.Silo.Journal;
using Network.Tests.Tidy;

namespace Network.Benchmarks.Data;

/// <summary>A SQLite file with a very large city, made once and kept for the next run.</summary>
internal static class LargeCity
{
    public const int Associations = 100_000;

    /// <summary>Raised when the data would come out differently.</summary>
    private const int Edition = 1;

    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "tests",
        "artifacts", string.Create(CultureInfo.InvariantCulture,
            $"large-city-{Associations}-{Edition}.db"));

    /// <summary>Makes the file where it is missing.</summary>
    public static async Task Make(Action<string> say)
    {
        if (File.Exists(Path))
            return;

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var unfinished = Path + ".unfinished";
        foreach (var ending in new[] { "", "-wal", "-shm" })
        {
            File.Delete(unfinished + ending);
        }

        say(string.Create(CultureInfo.InvariantCulture,
            $"writing {Associations:#,0} associations (once)"));
        var clock = Stopwatch.StartNew();
        await using (var store = await StoreFactory.Open(StoreOptions.Sqlite(unfinished)))
        {
            await new BulkCity(Kunshan.Policy).Write(store, Associations);
        }

        File.Move(unfinished, Path);
        say(string.Create(CultureInfo.InvariantCulture,
            $"written in {clock.Elapsed.TotalSeconds:0} s"));
    }
}
