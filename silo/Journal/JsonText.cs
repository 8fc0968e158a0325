using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Network.Silo.Journal;

/// <summary>Writes small JSON texts without a new buffer for each: several stand in every command.
/// </summary>
internal static class JsonText
{
    /// <summary>Buffers larger than this are not kept, bytes.</summary>
    private const int KeptBytesMax = 64 * 1024;

    /// <summary>The size in which a buffer begins, bytes.</summary>
    private const int FirstBytes = 4 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? mine;

    public static string Of<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var buffer = mine ?? new ArrayBufferWriter<byte>(FirstBytes);
        mine = null;
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json, value);
        }

        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        if (buffer.Capacity <= KeptBytesMax)
        {
            buffer.ResetWrittenCount();
            mine = buffer;
        }

        return text;
    }
}
