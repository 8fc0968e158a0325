using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Network.Silo.Policies;

namespace Network.Client.Files.Import;

/// <summary>One closed list with its words.</summary>
internal sealed class ClosedList<T> where T : struct
{
    private readonly FrozenDictionary<string, T> _values;
    private readonly FrozenDictionary<T, string> _words;

    public ClosedList(params ImmutableArray<(T Value, string[] Words)> entries)
    {
        _words = entries.ToFrozenDictionary(e => e.Value, e => e.Words[0]);
        _values = entries
            .SelectMany(e => e.Words.Append(Stable(e.Value)).Select(w => (Word: w, e.Value)))
            .ToFrozenDictionary(w => ClosedLists.Tidy(w.Word), w => w.Value);
    }

    /// <summary>The words that a message may list.</summary>
    public string Known => string.Join("、", _words.Values);

    public T? Find(string text) =>
        _values.TryGetValue(ClosedLists.Tidy(text), out var value) ? value : null;

    public string Word(T value) => _words[value];

    /// <summary>The word that was probably meant.</summary>
    public string? Nearest(string text) =>
        NearestName.Of(ClosedLists.Tidy(text), _values.Keys);

    private static string Stable(T value) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName($"{value}");
}
