using System.Collections.Concurrent;

namespace Network.Silo.Rollup;

/// <summary>Small numbers for the names of metrics, given once in a process.</summary>
internal static class MetricNumbers
{
    private static readonly ConcurrentDictionary<string, int> Numbers =
        new(StringComparer.Ordinal);
    private static readonly Lock Giving = new();
    private static volatile string[] names = [];

    public static int Of(string metric)
    {
        if (Numbers.TryGetValue(metric, out var known))
            return known;

        lock (Giving)
        {
            return Numbers.GetOrAdd(metric, name =>
            {
                names = [.. names, name];
                return names.Length - 1;
            });
        }
    }

    /// <summary>Null where no metric of that name was ever counted.</summary>
    public static int? Find(string metric) =>
        Numbers.TryGetValue(metric, out var number) ? number : null;

    public static string NameOf(int number) => names[number];
}
