using System.Text.RegularExpressions;
using Network.Client.Files.Cells;

namespace Network.Client.Files.Columns;

/// <summary>Headers, made comparable: without spaces, units in brackets, stars and colons.
/// </summary>
internal static partial class HeaderText
{
    public static string Tidy(string header) =>
        Bracket().Replace(CellText.Narrow(header), "").TrimEnd('*', ':').TrimStart('*')
            .ToLowerInvariant();

    /// <summary>Whether money under this header is in 万元.</summary>
    public static bool IsTenThousands(string header) =>
        CellText.Narrow(header).Contains("万元", StringComparison.Ordinal);

    [GeneratedRegex(@"[(\[【（].*?[)\]】）]")]
    private static partial Regex Bracket();
}
