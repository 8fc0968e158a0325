using System.Globalization;
using System.Text;
using Network.Client.Files.Tables;

namespace Network.Client.Files.Cells;

/// <summary>Texts as people type them, made comparable.</summary>
public static class CellText
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>Trimmed, without invisible characters; every kind of space is one space.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > TableLimits.CellCharactersMax)
            text = text[..TableLimits.CellCharactersMax];

        if (IsClean(text))
            return text;

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                    clean.Append(' ');
            }
            else if (!IsInvisible(c))
            {
                clean.Append(c);
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>A text of the network as a file would bring it: null where a cell with it reads
    /// as empty. Two texts that read alike are not told apart by an import.</summary>
    public static string? AsRead(string? text)
    {
        var clean = Clean(text ?? "");
        return clean.Length == 0 || CellNumber.IsNothing(clean) ? null : clean;
    }

    /// <summary>What is known, where a file says the same in cells that read alike; otherwise what
    /// the file says.</summary>
    public static string? Said(string? said, string? known) =>
        said is null || said == AsRead(known) ? known : said;

    /// <summary>Full-width letters, digits and signs become half-width, and no space is left:
    /// for codes, numbers, dates and headers, not for names.</summary>
    public static string Narrow(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !IsInvisible(c))
            .Select(c => c is >= FullWidthFirst and <= FullWidthLast
                ? (char)(c - FullWidthOffset) : c));
    }

    /// <summary>A name of a person: the spaces that align two characters with three go.</summary>
    public static string PersonName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(char.IsAsciiLetter) ? text : text.Replace(" ", "");
    }

    private static bool IsClean(string text) =>
        (text.Length == 0 || (text[0] != ' ' && text[^1] != ' '))
        && !text.Contains("  ", StringComparison.Ordinal)
        && !text.Any(c => (char.IsWhiteSpace(c) && c != ' ') || IsInvisible(c));

    private static bool IsInvisible(char c) =>
        c != ' ' && (char.IsControl(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.Format);
}
