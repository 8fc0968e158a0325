using System.Globalization;
using System.Text;
using System.Text.Json;
using Network.Grains.Kernel;

namespace Network.Silo.Journal;

/// <summary>What both dialects share in searching and paging the directory.</summary>
internal static class DirectorySearch
{
    /// <summary>Longest search text, in characters.</summary>
    public const int SearchCharactersMax = 100;

    /// <summary>The text in which a card is found: name, then code on a line of its own.</summary>
    public static string Folded(Card card) => Fold($"{card.Name}\n{card.Code}");

    /// <summary>Without differences of case or of width (Ａ and A).</summary>
    public static string Fold(string text) =>
        text.Normalize(NormalizationForm.FormKC).ToLower(CultureInfo.InvariantCulture);

    /// <summary>A LIKE pattern (escape <c>\</c>) for a part of a name, or of a code.</summary>
    public static string Pattern(string search)
    {
        var cut = search.Trim();
        cut = cut.Length > SearchCharactersMax ? cut[..SearchCharactersMax] : cut;
        var escaped = Fold(cut).Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal);
        return $"%{escaped}%";
    }

    /// <summary>The column of a sort field, and whether it holds text; null where there is no such
    /// field. What has no value sorts before every value.</summary>
    public static (string Expression, bool IsText)? Column(string sort) =>
        sort.TrimStart('-') switch
        {
            "name" => ("name", true),
            "stage" => ("COALESCE(stage, '')", true),
            "technicalStaff" => ("technical_staff", false),
            "members" => ("members", false),
            "activities" => ("activities", false),
            "since" => ("COALESCE(since, 0)", false),
            "due" => ("COALESCE(due, 0)", false),
            _ => null,
        };

    public static string Cursor(object value, string stream) => Convert.ToBase64String(
        JsonSerializer.SerializeToUtf8Bytes(
            new[] { Convert.ToString(value, CultureInfo.InvariantCulture)!, stream }));

    /// <exception cref="FormatException">Not a cursor of this list.</exception>
    public static (object Value, string Stream) ReadCursor(string cursor, bool isText)
    {
        try
        {
            var parts = JsonSerializer.Deserialize<string[]>(Convert.FromBase64String(cursor));
            if (parts is not [{ } value, { } stream])
            {
                throw new FormatException("The cursor is not of this list.");
            }

            return (isText ? value : long.Parse(value, CultureInfo.InvariantCulture), stream);
        }
        catch (Exception wrong) when (wrong is JsonException or OverflowException)
        {
            throw new FormatException("The cursor is not of this list.", wrong);
        }
    }
}
