using System.Collections.Frozen;

namespace Network.Client.Finding;

/// <summary>
/// The syllables of Chinese characters, without tones, every reading of them; ü is v, as it is
/// typed. The table comes from pinyin-pro 3 (MIT licence, zh-lx), CJK U+4E00 to U+9FA5.
/// </summary>
internal static class Pinyin
{
    private static readonly FrozenDictionary<char, string[]> Readings = Read();

    /// <summary>What may be typed for a character: its syllables, the letter or digit itself; none
    /// for a space or a mark.</summary>
    public static string[] Of(char character) =>
        Readings.TryGetValue(character, out var syllables) ? syllables
        : char.IsLetterOrDigit(character) ? [char.ToLowerInvariant(character).ToString()]
        : [];

    /// <summary>Each line: a syllable, a space, its characters.</summary>
    private static FrozenDictionary<char, string[]> Read()
    {
        using var table = new StreamReader(
            typeof(Pinyin).Assembly.GetManifestResourceStream("pinyin.txt")!);
        var readings = new Dictionary<char, List<string>>();
        while (table.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var syllable = string.Intern(line[..space]);
            foreach (var character in line.AsSpan(space + 1))
            {
                if (!readings.TryGetValue(character, out var known))
                    readings[character] = known = [];

                if (!known.Contains(syllable))
                    known.Add(syllable);
            }
        }

        return readings.ToFrozenDictionary(r => r.Key, r => r.Value.ToArray());
    }
}
