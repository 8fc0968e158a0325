using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Network.Benchmarks;

/// <summary>The figures as people and programs read them.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
    };

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    public static string Markdown(
        Machine machine, IReadOnlyList<string> stores, IReadOnlyList<Figure> figures)
    {
        var text = new StringBuilder()
            .AppendLine(Invariant, $"Measured on: {string.Join("; ", [$"{machine}", .. stores])}.")
            .AppendLine()
            .AppendLine("| What | Measured | Limit | From |")
            .AppendLine("|---|---|---|---|");
        foreach (var f in figures)
        {
            var measured = f.Met ? f.MeasuredText : $"**{f.MeasuredText}** (missed)";
            text.AppendLine(Invariant,
                $"| {f.What} | {measured} | {f.LimitText} | {f.Detail} |");
        }

        return text.ToString();
    }

    public static string AsJson(
        Machine machine, IReadOnlyList<string> stores, IReadOnlyList<Figure> figures) =>
        JsonSerializer.Serialize(new { machine, stores, figures }, Json);
}
