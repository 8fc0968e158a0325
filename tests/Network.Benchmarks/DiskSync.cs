using System.Diagnostics;

namespace Network.Benchmarks;

/// <summary>What the disk takes to keep a page for good: the least that a commit can take.
/// </summary>
internal static class DiskSync
{
    private const int PageBytes = 4_096;
    private const int Writes = 200;

    /// <summary>Median of writing a page into a file that has it already and waiting for it,
    /// microseconds: as a database's log is written.</summary>
    public static double Microseconds()
    {
        var path = Path.Combine(Path.GetTempPath(), $"network-benchmark-{Guid.NewGuid():N}");
        var samples = new Samples();
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None,
            bufferSize: 0, FileOptions.DeleteOnClose);
        var page = new byte[PageBytes];
        file.Write(new byte[PageBytes * Writes]);
        file.Flush(flushToDisk: true);
        file.Position = 0;
        for (var i = 0; i < Writes; i++)
        {
            var from = Stopwatch.GetTimestamp();
            file.Write(page);
            file.Flush(flushToDisk: true);
            samples.Add(Stopwatch.GetElapsedTime(from).TotalMicroseconds);
        }

        return samples.Median;
    }
}
