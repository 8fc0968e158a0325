using System.IO.Compression;
using System.Text;

namespace Network.Tests.Evidence;

/// <summary>Small files of every type.</summary>
internal static class SampleFiles
{
    /// <summary>One white point.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5E"
        + "rkJggg==");

    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\n"
        + "trailer<</Root 1 0 R>>\n%%EOF\n");

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 1];

    public static byte[] WebP { get; } = [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBPVP8 "u8];

    public static byte[] Docx { get; } = Package("[Content_Types].xml", "word/document.xml");

    public static byte[] Xlsx { get; } = Package("[Content_Types].xml", "xl/workbook.xml");

    public static byte[] Pptx { get; } = Package("[Content_Types].xml", "ppt/presentation.xml");

    public static byte[] Ofd { get; } = Package("OFD.xml", "Doc_0/Document.xml");

    public static byte[] Macros { get; } =
        Package("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");

    /// <summary>A package with entries of these names.</summary>
    public static byte[] Package(params string[] names)
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = new StreamWriter(package.CreateEntry(name).Open());
                entry.Write("<x/>");
            }
        }

        return file.ToArray();
    }
}
