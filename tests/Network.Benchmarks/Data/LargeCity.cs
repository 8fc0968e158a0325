using System.Diagnostics;
using System.Globalization;
using Network.Benchmarks.Stores;
using Network.Silo.Journal;
using Network.Tests.Tidy;

namespace Network.Benchmarks.Data;

/// <summary>A very large city: in a SQLite file that is made once and kept for the next run, or in
/// a PostgreSQL database of this run.</summary>
internal static class LargeCity
{
    public const int Associations = 100_000;

    /// <summary>Raised when the data would come out differently.</summary>
    private const int Edition = 1;

    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "tests",
        "artifacts", string.Create(CultureInfo.InvariantCulture,
            $"large-city-{Associations}-{Edition}.db"));

    /// <summary>Makes the file where it is missing.</summary>
    public static async Task<StoreOptions> Make(Action<string> say)
    {
        if (File.Exists(Path))
            return StoreOptions.Sqlite(Path);

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        var unfinished = Path + ".unfinished";
        foreach (var ending in new[] { "", "-wal", "-shm" })
        {
            File.Delete(unfinished + ending);
        }

        await Write(StoreOptions.Sqlite(unfinished), say);
        File.Move(unfinished, Path);
        File.Delete(unfinished + ".lock");
        return StoreOptions.Sqlite(Path);
    }

    /// <summary>Writes it into an empty database.</summary>
    public static async Task Write(StoreOptions database, Action<string> say)
    {
        say(string.Create(CultureInfo.InvariantCulture,
            $"writing {Associations:#,0} associations"));
        var clock = Stopwatch.StartNew();
        await using (var store = await StoreFactory.Open(database))
        {
            await new BulkCity(Kunshan.Policy).Write(store, Associations);
        }

        say(string.Create(CultureInfo.InvariantCulture,
            $"written in {clock.Elapsed.TotalSeconds:0} s"));
    }
}
