using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Client.Files.Tables;

/// <summary>One table of a file, read row by row and once.</summary>
public abstract class TableFile : IDisposable
{
    /// <summary>Name of the sheet; empty for CSV.</summary>
    public virtual string Sheet => "";

    /// <summary>Other sheets of the workbook that have something in them.</summary>
    public virtual ImmutableArray<string> OtherSheets => [];

    /// <summary>Rows that the file says it has, 0 where it does not say. For progress
    /// alone.</summary>
    public virtual int RowCount => 0;

    /// <summary>Rows from the top; blank ones are left out, their numbers stay free.</summary>
    /// <exception cref="TableUnreadableException">In the middle of a damaged file.</exception>
    public abstract IEnumerable<TableRow> Rows();

    /// <summary>Opens CSV, XLSX or XLS by what stands in the file, not by its name.</summary>
    /// <param name="stream">Can be searched; read to its end.</param>
    /// <param name="sheet">Name of the wanted sheet; null for the first visible one that is not
    /// empty.</param>
    /// <exception cref="TableUnreadableException">It is none of them, or too large.</exception>
    public static TableFile Open(Stream stream, string? sheet = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.Length > TableLimits.FileBytesMax)
        {
            throw new TableUnreadableException(new LocalText(
                $"文件超过 {TableLimits.FileBytesMax >> 20} MB，请拆分后导入。",
                $"The file is larger than {TableLimits.FileBytesMax >> 20} MB; split it."));
        }

        Span<byte> head = stackalloc byte[4];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (read == 0)
        {
            throw new TableUnreadableException(new LocalText("文件是空的。", "The file is empty."));
        }

        return head switch
        {
            [0x50, 0x4B, 0x03, 0x04] => WorkbookTable.OpenPackage(stream, sheet),
            [0xD0, 0xCF, 0x11, 0xE0] => WorkbookTable.OpenAny(stream, sheet),
            _ => new CsvTable(stream),
        };
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <exception cref="TableUnreadableException">The row lies beyond the last that is read.
    /// </exception>
    protected static void CheckRow(int number)
    {
        if (number > TableLimits.RowsMax)
        {
            throw new TableUnreadableException(new LocalText(
                $"超过 {TableLimits.RowsMax} 行，请拆分后导入。",
                $"It has more than {TableLimits.RowsMax} rows; split it."));
        }
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
