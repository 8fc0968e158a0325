namespace Network.Client.Finding;

/// <summary>What somebody typed, in the forms in which names are compared with it.</summary>
internal sealed class SoughtText
{
    private SoughtText(string text)
    {
        Text = text;
        var bare = text.Replace(" ", "", StringComparison.Ordinal);
        Letters = bare.All(char.IsAsciiLetterOrDigit) ? bare : null;
        Part = Run(text);
    }

    /// <summary>In lower case, without spaces around.</summary>
    public string Text { get; }

    /// <summary>Without any spaces where it may be pinyin; null otherwise.</summary>
    public string? Letters { get; }

    /// <summary>The longest run of characters that have no case, which a name must have as they
    /// are; empty where there are none.</summary>
    public string Part { get; }

    /// <summary>Null for a text in which there is nothing to look for.</summary>
    public static SoughtText? Of(string text) =>
        text.Trim().ToLowerInvariant() is { Length: > 0 } wanted ? new SoughtText(wanted) : null;

    /// <summary>How well a name fits, 0 best; null where it does not.</summary>
    public int? Fits(string name) => new SearchedName(name, null).Fits(Text, Letters);

    private static string Run(string text)
    {
        var (best, start) = (default(Range), 0);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !char.IsAscii(text[at])
                && char.ToUpperInvariant(text[at]) == text[at])
                continue;

            if (at - start > best.End.Value - best.Start.Value)
                best = start..at;

            start = at + 1;
        }

        return text[best];
    }
}
