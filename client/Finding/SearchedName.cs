namespace Network.Client.Finding;

/// <summary>A name, ready to be found by its characters, by its pinyin and by initials, or by any
/// mixture of whole syllables and initials.</summary>
internal sealed class SearchedName
{
    private readonly string _name;
    private readonly string? _code;
    private readonly string[][] _sounds;

    public SearchedName(string name, string? code)
    {
        _name = name.ToLowerInvariant();
        _code = code?.ToLowerInvariant();
        _sounds =
        [
            .. name.Take(FindLimits.NameCharactersMax).Select(Pinyin.Of)
                .Where(s => s.Length > 0),
        ];
    }

    /// <summary>How well it fits, 0 best; null where it does not.</summary>
    /// <param name="text">In lower case, without spaces around.</param>
    /// <param name="letters">The text when it is all letters and digits, without the spaces in
    /// it; null otherwise.</param>
    public int? Fits(string text, string? letters)
    {
        if (_name.IndexOf(text, StringComparison.Ordinal) is >= 0 and var place)
            return _name.Length == text.Length ? 0 : place == 0 ? 1 : 2;

        if (_code?.StartsWith(text, StringComparison.Ordinal) == true)
            return 3;

        if (letters is null)
            return null;

        for (var start = 0; start < _sounds.Length; start++)
        {
            if (Sounds(start, letters))
                return start == 0 ? 4 : 5;
        }

        return null;
    }

    private bool Sounds(int at, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
            return true;

        if (at == _sounds.Length)
            return false;

        foreach (var syllable in _sounds[at])
        {
            if (syllable[0] != rest[0])
                continue;

            // The last syllable may still be being typed.
            if (syllable.AsSpan().StartsWith(rest) || Sounds(at + 1, rest[1..])
                || (rest is ['z' or 'c' or 's', 'h', ..] && syllable is [_, 'h', ..]
                    && Sounds(at + 1, rest[2..]))
                || (rest.StartsWith(syllable) && Sounds(at + 1, rest[syllable.Length..])))
            {
                return true;
            }
        }

        return false;
    }
}
