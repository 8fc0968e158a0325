using System.IO.Compression;

namespace Network.Client.Files.Evidence;

/// <summary>Tells what a file is by its content; what people call it counts for nothing.</summary>
internal static class EvidenceContent
{
    /// <summary>Bytes at the beginning that say what a file is.</summary>
    private const int HeadBytes = 16;

    /// <summary>Entries of a package; an office document has some dozens.</summary>
    private const int EntriesMax = 10_000;

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];

    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];

    /// <summary>The type; null for anything that is not taken. Macros are not.</summary>
    /// <param name="file">Can be searched; it is left at its beginning.</param>
    public static EvidenceType? Of(Stream file)
    {
        file.Position = 0;
        Span<byte> block = stackalloc byte[HeadBytes];
        ReadOnlySpan<byte> head = block[..file.ReadAtLeast(
            block, HeadBytes, throwOnEndOfStream: false)];
        file.Position = 0;
        var type = head.StartsWith("%PDF-"u8) ? EvidenceType.Pdf
            : head.StartsWith(Png) ? EvidenceType.Png
            : head.StartsWith(Jpeg) ? EvidenceType.Jpeg
            : head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8) ? EvidenceType.WebP
            : head.StartsWith(Zip) ? Package(file)
            : null;
        file.Position = 0;
        return type;
    }

    /// <summary>Only names are read; nothing is unpacked.</summary>
    private static EvidenceType? Package(Stream file)
    {
        try
        {
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (package.Entries.Count > EntriesMax)
                return null;

            var names = package.Entries.Select(e => e.FullName)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            return names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))
                ? null
                : names.Contains("OFD.xml") ? EvidenceType.Ofd
                : !names.Contains("[Content_Types].xml") ? null
                : names.Contains("word/document.xml") ? EvidenceType.Document
                : names.Contains("xl/workbook.xml") ? EvidenceType.Workbook
                : names.Contains("ppt/presentation.xml") ? EvidenceType.Slides
                : null;
        }
        catch (InvalidDataException)
        {
            // It begins like a package and is none.
            return null;
        }
    }
}
