using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Network.Tests.Access;

/// <summary>What somebody can read in an answer, a packed document too.</summary>
internal static partial class Unpacked
{
    public static async Task<string> Text(byte[] answer)
    {
        if (!answer.AsSpan().StartsWith("PK"u8))
        {
            return Escape().Replace(Encoding.UTF8.GetString(answer),
                e => ((char)Convert.ToInt32(e.Groups[1].Value, 16)).ToString());
        }

        using var archive = new ZipArchive(new MemoryStream(answer));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escape();
}
