using System.Collections.Concurrent;
using System.Text;

namespace Network.Silo.Journal;

/// <summary>
/// One string for each name that stands in millions of rows: names of metrics, districts, kinds.
/// Bounded; beyond the bound a name is simply a new string.
/// </summary>
internal sealed class MetricNamesPool
{
    /// <summary>Names kept.</summary>
    private const int NamesMax = 4096;

    /// <summary>Longest name that is looked up, in bytes.</summary>
    private const int NameBytesMax = 128;

    private readonly ConcurrentDictionary<string, string> names = new(StringComparer.Ordinal);

    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > NameBytesMax)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> letters = stackalloc char[NameBytesMax];
        var name = letters[..Encoding.UTF8.GetChars(utf8, letters)];
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(name, out var known))
        {
            return known;
        }

        var text = name.ToString();
        if (names.Count < NamesMax)
        {
            names.TryAdd(text, text);
        }

        return text;
    }
}
