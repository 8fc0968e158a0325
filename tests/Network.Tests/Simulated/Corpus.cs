using System.Globalization;

namespace Network.Tests.Simulated;

/// <summary>Seeds that are run for ever: those that once found a bug, and enough others that
/// every mark is reached.</summary>
internal static class Corpus
{
    public static IReadOnlyList<ulong> Seeds { get; } = [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "corpus.txt"))
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0)
            .SelectMany(Range),
    ];

    /// <summary>One seed, or a range of seeds: <c>1-400</c>.</summary>
    private static IEnumerable<ulong> Range(string line)
    {
        var ends = line.Split('-')
            .Select(part => ulong.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        for (var seed = ends[0]; seed <= ends[^1]; seed++)
        {
            yield return seed;
        }
    }
}
