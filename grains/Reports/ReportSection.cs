using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Network.Grains.Kernel;

namespace Network.Grains.Reports;

/// <summary>One chapter of a report, as the records tell it.</summary>
/// <param name="Id">Stable, also as the name under which its text is edited.</param>
/// <param name="Paragraphs">Empty in a chapter that only people write.</param>
public sealed record ReportSection(
    string Id, LocalText Heading, ImmutableArray<LocalText> Paragraphs,
    ImmutableArray<ReportTable> Tables)
{
    private const int BasisCharacters = 16;

    /// <summary>Another one as soon as a figure in it is another one.</summary>
    public string Basis => BasisOf(Paragraphs.Select(p => p.Zh).Concat(Tables.SelectMany(
        t => t.Rows.Select(r => $"{r.Name.Zh}:{string.Join(',', r.Values)}"))));

    /// <summary>The basis of a report as a whole.</summary>
    public static string BasisOf(IEnumerable<ReportSection> sections) =>
        BasisOf(sections.Select(s => $"{s.Id}:{s.Basis}"));

    private static string BasisOf(IEnumerable<string> parts) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..BasisCharacters];
}
