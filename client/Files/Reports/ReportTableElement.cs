using DocumentFormat.OpenXml.Wordprocessing;
using Network.Grains.Reports;

namespace Network.Client.Files.Reports;

/// <summary>A table of a report in a DOCX: ruled, its head repeated on every page.</summary>
internal static class ReportTableElement
{
    /// <summary>Width of the text on the page, twentieths of a point.</summary>
    private const int PageWidth = 8844;

    /// <summary>The column of names is so many times as wide as one of figures.</summary>
    private const int NameShare = 2;

    public static Table Of(ReportTable table, bool chinese)
    {
        var share = PageWidth / (table.Columns.Length + NameShare);
        int[] widths = [
            PageWidth - (share * table.Columns.Length),
            .. table.Columns.Select(_ => share)];
        var element = new Table(
            new TableProperties(
                new TableWidth { Width = $"{PageWidth}", Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
        element.Append(Row(
            [table.Head.In(chinese), .. table.Columns.Select(c => c.Name.In(chinese))],
            widths, true, true));
        foreach (var row in table.Rows)
        {
            element.Append(Row([row.Name.In(chinese), .. ReportText.Figures(table, row)],
                widths, false, row.Sum));
        }

        return element;
    }

    private static TableRow Row(
        IReadOnlyList<string> cells, int[] widths, bool head, bool bold)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        if (head)
            row.TableRowProperties!.Append(new TableHeader());

        row.Append(cells.Select((text, i) => new TableCell(
            new TableCellProperties(
                new TableCellWidth { Width = $"{widths[i]}", Type = TableWidthUnitValues.Dxa },
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
            new Paragraph(
                new ParagraphProperties(
                    new ParagraphStyleId { Val = ReportStyles.Cell },
                    new Justification
                    {
                        Val = head ? JustificationValues.Center
                            : i == 0 ? JustificationValues.Left : JustificationValues.Right,
                    }),
                bold
                    ? new Run(new RunProperties(new Bold()), new Text(ReportText.Kept(text)))
                    : new Run(new Text(ReportText.Kept(text)))))));
        return row;
    }

    private static TableBorders Borders()
    {
        const uint Size = 4;
        return new(
            new TopBorder { Val = BorderValues.Single, Size = Size },
            new LeftBorder { Val = BorderValues.Single, Size = Size },
            new BottomBorder { Val = BorderValues.Single, Size = Size },
            new RightBorder { Val = BorderValues.Single, Size = Size },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = Size },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = Size });
    }
}
