using DocumentFormat.OpenXml.Wordprocessing;

namespace Network.Client.Files.Reports;

/// <summary>Paragraph styles of a report. Sizes are half points, distances twentieths.</summary>
internal static class ReportStyles
{
    public const string Title = "ReportTitle";
    public const string Heading = "ReportHeading";
    public const string Text = "ReportText";
    public const string Caption = "ReportCaption";
    public const string Cell = "ReportCell";
    public const string Signature = "ReportSignature";
    public const string Foot = "ReportFoot";

    /// <summary>二号, 三号, 四号 and 小四 of Chinese typography.</summary>
    private const int Second = 44;
    private const int Third = 32;
    private const int Fourth = 28;
    private const int SmallFourth = 24;

    /// <summary>28.8 points between lines, so that a page has 22.</summary>
    private const string Line = "576";

    public static Styles All(bool chinese) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Fonts("仿宋_GB2312"), new FontSize { Val = $"{Third}" },
                new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        Style(Title, "Report Title", "方正小标宋简体", Second, JustificationValues.Center,
            chinese: chinese, bold: !chinese, after: "480"),
        Style(Heading, "Report Heading", "黑体", Third, JustificationValues.Both,
            indent: true, chinese: chinese, bold: !chinese, keep: true, level: 0),
        Style(Text, "Report Text", "仿宋_GB2312", Third, JustificationValues.Both,
            indent: true, chinese: chinese),
        Style(Caption, "Report Caption", "黑体", Fourth, JustificationValues.Center,
            chinese: chinese, bold: !chinese, keep: true, before: "120"),
        Style(Cell, "Report Cell", "仿宋_GB2312", SmallFourth, JustificationValues.Left,
            chinese: chinese, line: "360"),
        Style(Signature, "Report Signature", "仿宋_GB2312", Third, JustificationValues.Right,
            chinese: chinese, before: "240"),
        Style(Foot, "Report Foot", "宋体", Fourth, JustificationValues.Center,
            chinese: chinese));

    private static Style Style(string id, string name, string font, int size,
        JustificationValues justified, bool chinese, bool indent = false, bool bold = false,
        bool keep = false, int? level = null, string line = Line, string before = "0",
        string after = "0")
    {
        var paragraph = new StyleParagraphProperties();
        if (keep)
            paragraph.Append(new KeepNext());

        paragraph.Append(new SpacingBetweenLines
        {
            Before = before,
            After = after,
            Line = line,
            LineRule = LineSpacingRuleValues.AtLeast,
        });
        if (indent && chinese)
            paragraph.Append(new Indentation { FirstLineChars = 200, FirstLine = "640" });

        paragraph.Append(new Justification { Val = justified });
        if (level is { } outline)
            paragraph.Append(new OutlineLevel { Val = outline });

        var run = new StyleRunProperties(Fonts(font));
        if (bold)
            run.Append(new Bold());

        run.Append(new FontSize { Val = $"{size}" });
        return new Style(new StyleName { Val = name }, new PrimaryStyle(), paragraph, run)
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };
    }

    private static RunFonts Fonts(string eastAsia) => new()
    {
        Ascii = "Times New Roman",
        HighAnsi = "Times New Roman",
        EastAsia = eastAsia,
        Hint = FontTypeHintValues.EastAsia,
    };
}
