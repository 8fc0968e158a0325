using System.Globalization;
using System.Runtime.InteropServices;

namespace Network.Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal sealed record Machine(
    string Processor, int Cores, double MemoryGiB, double DiskSyncMicroseconds, string System,
    string Runtime)
{
    public static Machine Read() => new(
        Line("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString(),
        Environment.ProcessorCount,
        GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1L << 30),
        DiskSync.Microseconds(),
        Line("/etc/os-release", "PRETTY_NAME")?.Trim('"') ?? RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Processor}, {Cores} cores, {MemoryGiB:0} GiB, a disk that syncs in "
            + $"{DiskSyncMicroseconds / 1_000:0.00} ms; {System}, {Runtime}");

    private static string? Line(string file, string name) => File.Exists(file)
        ? File.ReadLines(file)
            .Where(l => l.StartsWith(name, StringComparison.Ordinal))
            .Select(l => l[(l.IndexOfAny([':', '=']) + 1)..].Trim())
            .FirstOrDefault()
        : null;
}
