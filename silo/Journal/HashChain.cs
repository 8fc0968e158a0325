using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Network.Silo.Journal;

/// <summary>
/// Chains every event of a stream to the one before it, so that a change behind the product's back
/// shows from that event on.
/// </summary>
public static class HashChain
{
    /// <summary>Room for the numbers, the command's id and the separators, bytes.</summary>
    private const int FixedBytesMax = 160;

    // Unit separators cannot stand in a stream, a kind or JSON text, so fields cannot run into
    // each other.
    private const byte Separator = 0x1f;

    /// <summary>Stands before a stream's first event.</summary>
    public static ReadOnlyMemory<byte> Origin { get; } = new byte[SHA256.HashSizeInBytes];

    public static ReadOnlyMemory<byte> Next(
        ReadOnlyMemory<byte> previous, string stream, long version, Guid commandId, int ordinal,
        string kind, string payload, string actor, DateTimeOffset recordedAt)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(actor);
        var characters = stream.Length + kind.Length + payload.Length + actor.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(
            previous.Length + FixedBytesMax + Encoding.UTF8.GetMaxByteCount(characters));
        previous.Span.CopyTo(buffer);
        var content = new Content(buffer, previous.Length);
        content.Add(stream);
        content.Add(version);
        content.Add(commandId, "N");
        content.Add(ordinal);
        content.Add(kind);
        content.Add(recordedAt.ToUnixTimeMilliseconds());
        content.Add(actor);
        content.Add(payload);
        var hash = SHA256.HashData(content.Written);
        ArrayPool<byte>.Shared.Return(buffer);
        return hash;
    }

    /// <summary>Fields written one after the other, a separator between two.</summary>
    private ref struct Content(Span<byte> into, int start)
    {
        private readonly Span<byte> into = into;
        private int length = start;

        // The last field has a separator behind it that is not hashed.
        public readonly ReadOnlySpan<byte> Written => into[..(length - 1)];

        public void Add(string text)
        {
            length += Encoding.UTF8.GetBytes(text, into[length..]);
            into[length++] = Separator;
        }

        public void Add<T>(T value, string? format = null) where T : IUtf8SpanFormattable
        {
            value.TryFormat(into[length..], out var written, format, null);
            length += written;
            into[length++] = Separator;
        }
    }
}
