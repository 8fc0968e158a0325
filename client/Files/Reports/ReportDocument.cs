using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Network.Client.Api.Views.Reports;

namespace Network.Client.Files.Reports;

/// <summary>A report as DOCX in the layout of official documents (GB/T 9704): the title in
/// 小标宋, chapters numbered 一、二、 in 黑体, the text in 仿宋, the page's number below.</summary>
internal static class ReportDocument
{
    /// <param name="stream">Can be searched.</param>
    public static void Write(YearReport report, bool chinese, Stream stream)
    {
        using var document = WordprocessingDocument.Create(
            stream, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = ReportStyles.All(chinese);
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = Footer();
        var body = new Body();
        body.Append(Paragraph(report.Title.In(chinese), ReportStyles.Title));
        body.Append(Paragraph(report.Opening.In(chinese), ReportStyles.Text));
        var number = 0;
        foreach (var chapter in report.Chapters.Where(ReportText.HasContent))
        {
            body.Append(Paragraph(
                ReportText.Numbered(++number, chapter.Heading.In(chinese), chinese),
                ReportStyles.Heading));
            body.Append(ReportText.Paragraphs(chapter, chinese)
                .Select(text => Paragraph(text, ReportStyles.Text)));
            foreach (var table in chapter.Tables)
            {
                body.Append(Paragraph(table.Caption.In(chinese), ReportStyles.Caption));
                body.Append(ReportTableElement.Of(table, chinese));
            }
        }

        body.Append(Paragraph(report.Author.In(chinese), ReportStyles.Signature));
        if (report.IssuedOn is { } on)
        {
            body.Append(Paragraph(ReportText.Day(on, chinese), ReportStyles.Signature));
        }

        body.Append(Page(main.GetIdOfPart(footer)));
        main.Document = new Document(body);
        document.PackageProperties.Title = ReportText.Kept(report.Title.In(chinese));
    }

    private static Paragraph Paragraph(string text, string style) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        new Run(new Text(ReportText.Kept(text)) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A4 with the margins of official documents.</summary>
    private static SectionProperties Page(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906U, Height = 16838U },
        new PageMargin
        {
            Top = 2098,
            Bottom = 1985,
            Left = 1588U,
            Right = 1474U,
            Header = 851U,
            Footer = 1304U,
            Gutter = 0U,
        });

    private static Footer Footer() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = ReportStyles.Foot }),
        new Run(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
        new Run(new Text(" —") { Space = SpaceProcessingModeValues.Preserve })));
}
