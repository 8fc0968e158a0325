namespace Network.Client.Files.Cells;

/// <summary>
/// Keeps a spreadsheet from taking a text for a formula (OWASP: CSV injection): an apostrophe
/// before it says "this is text", as people type it themselves, and reading takes it off again.
/// </summary>
internal static class FormulaGuard
{
    private const char Apostrophe = '\'';

    /// <summary>Half-width and, for spreadsheets of this country, full-width.</summary>
    private const string Signs = "=+-@＝＋－＠";

    private const string Breaks = "\t\r\n";

    /// <summary>The text as it may stand in a CSV file.</summary>
    public static string Guarded(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsDangerous(text) ? Apostrophe + text : text;
    }

    /// <summary>The text behind one that was guarded; every other text as it is.</summary>
    public static string Bare(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text is [Apostrophe, ..] && IsDangerous(text.AsSpan(1)) ? text[1..] : text;
    }

    /// <summary>Apostrophes in front belong to the danger, so that a text that already has one is
    /// read back with it.</summary>
    private static bool IsDangerous(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(Apostrophe);
        return rest.TrimStart() is [var first, ..] && (Signs.Contains(first)
            || Breaks.Contains(rest[0]));
    }
}
