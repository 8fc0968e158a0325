using System.Globalization;
using Network.Client.Api.Views.Reports;
using Network.Grains.Reports;

namespace Network.Client.Files.Reports;

/// <summary>The words of a report as files show them.</summary>
internal static class ReportText
{
    private const long FenOfYuan = 100;
    private const string Digits = "零一二三四五六七八九";

    public static bool HasContent(ChapterView chapter) =>
        chapter.Written is not null || chapter.Paragraphs.Length > 0 || chapter.Tables.Length > 0;

    /// <summary>What stands in a chapter: the records' sentences, what a person wrote, or both.
    /// </summary>
    public static IEnumerable<string> Paragraphs(ChapterView chapter, bool chinese) => [
        .. chapter.Written is null or { After: true }
            ? chapter.Paragraphs.Select(p => p.In(chinese)) : [],
        .. chapter.Written?.Text.Split('\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []];

    /// <summary>一、 to 九十九、 in Chinese, 1. in English.</summary>
    public static string Numbered(int number, string heading, bool chinese)
    {
        if (!chinese)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{number}. {heading}");
        }

        var (tens, ones) = (number / 10, number % 10);
        return (tens > 1 ? $"{Digits[tens]}" : "") + (tens > 0 ? "十" : "")
            + (ones > 0 ? $"{Digits[ones]}" : "") + $"、{heading}";
    }

    public static string Day(DateOnly day, bool chinese) => chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
        : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The figures of a row as text; money in yuan.</summary>
    public static IEnumerable<string> Figures(ReportTable table, ReportRow row) =>
        row.Values.Select((value, i) => value is not { } figure ? ""
            : table.Columns[i].Money
                ? (figure / (decimal)FenOfYuan).ToString("0.##", CultureInfo.InvariantCulture)
                : figure.ToString(CultureInfo.InvariantCulture));

    /// <summary>What XML cannot hold is left out.</summary>
    public static string Kept(string text) => string.Concat(text.Where(c =>
        !char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF')));
}
