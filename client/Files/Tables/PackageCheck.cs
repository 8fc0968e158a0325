using System.IO.Compression;
using System.Text;
using Network.Grains.Kernel;

namespace Network.Client.Files.Tables;

/// <summary>
/// Looks at what an XLSX unpacks to before anything of it is read: one that is made to fill the
/// memory is refused, and so is one whose XML defines entities, which no spreadsheet program
/// writes.
/// </summary>
internal static class PackageCheck
{
    /// <summary>Bytes from the beginning of a part in which a definition would stand.</summary>
    private const int PrologBytes = 4 * 1024;

    private const string SharedTexts = "xl/sharedStrings.xml";

    /// <summary>Leaves the stream at its beginning.</summary>
    /// <exception cref="TableUnreadableException">It must not be read.</exception>
    public static void Check(Stream stream)
    {
        using (var package = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (package.Entries.Count > TableLimits.PackagePartsMax
                || package.Entries.Sum(e => (decimal)e.Length) > TableLimits.UnpackedBytesMax
                || package.Entries.Any(IsBlownUp))
            {
                throw new TableUnreadableException(new LocalText(
                    $"工作簿解压后过大（最多 {TableLimits.UnpackedBytesMax >> 20} MB），"
                    + "或压缩异常，请用表格软件另存或拆分后导入。",
                    "The workbook is too large when unpacked (at most "
                    + $"{TableLimits.UnpackedBytesMax >> 20} MB) or strangely packed; save it "
                    + "again or split it."));
            }

            if (package.Entries.Any(DefinesEntities))
            {
                throw new TableUnreadableException(new LocalText(
                    "工作簿的 XML 中含有实体定义（DTD），出于安全原因不予读取。请用表格软件另存为 XLSX 后导入。",
                    "The workbook's XML defines entities (a DTD) and is not read, to be safe; "
                    + "save it as XLSX from a spreadsheet program."));
            }
        }

        stream.Position = 0;
    }

    private static bool IsBlownUp(ZipArchiveEntry part) =>
        (part.FullName.Equals(SharedTexts, StringComparison.OrdinalIgnoreCase)
            && part.Length > TableLimits.SharedTextBytesMax)
        || (part.Length > TableLimits.RatioFromBytes
            && part.Length / Math.Max(1, part.CompressedLength) > TableLimits.RatioMax);

    private static bool DefinesEntities(ZipArchiveEntry part)
    {
        if (!part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            && !part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        using var content = part.Open();
        var bytes = new byte[PrologBytes];
        var read = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var text = Encoding.Latin1.GetString(bytes, 0, read).Replace("\0", "");
        return text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase);
    }
}
