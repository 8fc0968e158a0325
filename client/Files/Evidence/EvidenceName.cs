using System.Globalization;
using System.Text;
using Network.Silo.Attachments;

namespace Network.Client.Files.Evidence;

/// <summary>What a file may be called: a name to read, never a path.</summary>
internal static class EvidenceName
{
    /// <summary>Marks that some system takes for a part of a path or a command.</summary>
    private const string Forbidden = "\\/:*?\"<>|";

    /// <summary>The last part of a name, without what cannot be seen or would lead elsewhere, and
    /// with an ending that fits its content.</summary>
    public static string Of(string given, EvidenceType type)
    {
        ArgumentNullException.ThrowIfNull(given);
        var last = given[(given.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = new string([.. last.Normalize(NormalizationForm.FormC).Where(Readable)])
            .TrimStart().TrimEnd(' ', '.');
        var ending = type.Endings.FirstOrDefault(
            e => plain.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        var stem = ending is null ? plain : plain[..^ending.Length];
        stem = stem.Trim(' ', '.');
        ending ??= type.Endings[0];
        var room = AttachmentLimits.NameCharactersMax - ending.Length;
        return (stem.Length == 0 ? "文件" : stem.Length > room ? Cut(stem, room) : stem)
            + ending.ToLowerInvariant();
    }

    /// <summary>Whether a name says that it is another type than its content.</summary>
    public static bool Contradicts(string given, EvidenceType type) =>
        EvidenceType.All.Any(t => t != type && t.Endings.Any(
            e => given.EndsWith(e, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Marks of direction make "exe.fdp" look like "pdf.exe".</summary>
    private static bool Readable(char letter) => !Forbidden.Contains(letter)
        && CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned);

    private static string Cut(string text, int characters) =>
        text[..(char.IsHighSurrogate(text[characters - 1]) ? characters - 1 : characters)];
}
