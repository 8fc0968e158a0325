using System.Security.Cryptography;
using System.Text;

namespace Network.Silo.Journal;

/// <summary>
/// Chains every event of a stream to the one before it, so that a change behind the product's back
/// shows from that event on.
/// </summary>
public static class HashChain
{
    /// <summary>Stands before a stream's first event.</summary>
    public static ReadOnlyMemory<byte> Origin { get; } = new byte[SHA256.HashSizeInBytes];

    public static ReadOnlyMemory<byte> Next(
        ReadOnlyMemory<byte> previous, string stream, long version, Guid commandId, int ordinal,
        string kind, string payload, string actor, DateTimeOffset recordedAt)
    {
        // Unit separators cannot stand in a stream, a kind or JSON text, so fields cannot run
        // into each other.
        var content = Encoding.UTF8.GetBytes(string.Join('\u001f', [
            stream, version.ToString(null, null), commandId.ToString("N"),
            ordinal.ToString(null, null), kind,
            recordedAt.ToUnixTimeMilliseconds().ToString(null, null), actor, payload]));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous.Span);
        hash.AppendData(content);
        return hash.GetHashAndReset();
    }
}
