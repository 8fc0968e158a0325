using System.Text;
using Network.Grains.Kernel;

namespace Network.Client.Files.Tables;

/// <summary>
/// Finds how a text file is encoded: by its mark, else UTF-8 where the whole file is valid UTF-8,
/// else GB18030, in which spreadsheet programs of this country save CSV.
/// </summary>
internal static class TextEncoding
{
    /// <summary>Bytes looked at in one read.</summary>
    private const int BlockBytes = 64 * 1024;

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Leaves the stream at its beginning.</summary>
    /// <exception cref="TableUnreadableException">It is no text at all.</exception>
    public static Encoding Of(Stream stream)
    {
        Span<byte> mark = stackalloc byte[3];
        var read = stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (read >= 2 && (mark is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]))
            return mark[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;

        if (mark is [0xEF, 0xBB, 0xBF] || IsUtf8(stream))
            return Encoding.UTF8;

        return Encoding.GetEncoding("GB18030");
    }

    private static bool IsUtf8(Stream stream)
    {
        var decoder = new UTF8Encoding(false, true).GetDecoder();
        var bytes = new byte[BlockBytes];
        var characters = new char[BlockBytes + 1];
        var valid = true;
        try
        {
            int read;
            while ((read = stream.Read(bytes)) > 0)
            {
                if (bytes.AsSpan(0, read).Contains((byte)0))
                    throw NotText();

                if (valid)
                    valid = Decodes(decoder, bytes.AsSpan(0, read), characters);
            }

            return valid && Decodes(decoder, [], characters, flush: true);
        }
        finally
        {
            stream.Position = 0;
        }
    }

    private static bool Decodes(
        Decoder decoder, ReadOnlySpan<byte> bytes, Span<char> into, bool flush = false)
    {
        try
        {
            decoder.GetChars(bytes, into, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static TableUnreadableException NotText() => new(new LocalText(
        "文件不是 CSV、XLSX 或 XLS 表格。",
        "The file is neither CSV nor XLSX nor XLS."));
}
