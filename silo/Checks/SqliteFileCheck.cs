using System.Buffers.Binary;
using System.Data.Common;
using System.Globalization;

namespace Network.Silo.Checks;

/// <summary>Whether a SQLite file is whole, by its own header and by SQLite's own check.</summary>
internal static class SqliteFileCheck
{
    private const int HeaderBytes = 100;

    /// <summary>Lines of SQLite's own check that are told.</summary>
    private const int LinesMax = 5;

    /// <summary>Looks at the header and the length, without SQLite.</summary>
    /// <returns>Whether it is a SQLite file at all.</returns>
    public static bool Length(string path, StoreFindings findings)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        using var file = new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false) < HeaderBytes
            || !header.StartsWith("SQLite format 3\0"u8))
        {
            findings.Add($"文件“{path}”不是数据库文件，或文件头已损坏。",
                $"The file '{path}' is not a database, or its beginning is damaged.");
            return false;
        }

        var page = BinaryPrimitives.ReadUInt16BigEndian(header[16..]) is var size and not 1
            ? (long)size : 65_536;
        var bytes = BinaryPrimitives.ReadUInt32BigEndian(header[28..]) * page;
        if (file.Length < bytes)
        {
            findings.Add(
                $"文件“{path}”被截断：应有 {N(bytes)} 字节，实际只有 {N(file.Length)} 字节。",
                $"The file '{path}' is truncated: it should have {N(bytes)} bytes and has "
                + $"{N(file.Length)}.");
        }

        return true;
    }

    /// <summary>SQLite's own check of pages and indexes.</summary>
    public static void Pages(StoreRows store, StoreFindings findings)
    {
        try
        {
            var lines = store.Read($"PRAGMA integrity_check({LinesMax})")
                .SelectMany(row => StoreRows.Text(row, 0).Split('\n')).Take(LinesMax).ToList();
            if (lines is ["ok"])
                return;

            foreach (var line in lines)
            {
                findings.Add($"数据库文件的页结构有误：{line}",
                    $"The pages of the database file are damaged: {line}");
            }
        }
        catch (DbException broken)
        {
            findings.Add($"数据库文件的页结构有误：{broken.Message}",
                $"The pages of the database file are damaged: {broken.Message}");
        }
    }

    private static string N(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
