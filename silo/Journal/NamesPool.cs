using System.Buffers.Binary;
using System.Text;

namespace Network.Silo.Journal;

/// <summary>
/// One string for each name that stands in millions of rows: names of metrics, districts, kinds.
/// Looked up by its bytes, for several threads. Bounded; a name that finds no room is simply a new
/// string.
/// </summary>
internal sealed class NamesPool
{
    /// <summary>Places for names, a power of two.</summary>
    private const int Places = 8192;

    /// <summary>Places that a name may take from its own on.</summary>
    private const int ProbesMax = 8;

    /// <summary>Longest name that is kept, in bytes.</summary>
    private const int NameBytesMax = 128;

    private readonly Known?[] known = new Known?[Places];

    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > NameBytesMax)
            return Encoding.UTF8.GetString(utf8);

        var first = PlaceOf(utf8);
        for (var probe = 0; probe < ProbesMax; probe++)
        {
            ref var place = ref known[(first + probe) & (Places - 1)];
            var there = Volatile.Read(ref place);
            if (there is null)
            {
                var name = new Known(utf8.ToArray(), Encoding.UTF8.GetString(utf8));
                there = Interlocked.CompareExchange(ref place, name, null) ?? name;
            }

            if (utf8.SequenceEqual(there.Utf8))
                return there.Text;
        }

        return Encoding.UTF8.GetString(utf8);
    }

    /// <summary>Names of metrics differ in length, at the beginning or at the end.</summary>
    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        const ulong Mix = 0x9E3779B97F4A7C15;
        unchecked
        {
            var hash = (ulong)utf8.Length * Mix;
            if (utf8.Length >= sizeof(ulong))
            {
                hash ^= BinaryPrimitives.ReadUInt64LittleEndian(utf8) * Mix;
                hash = (hash >> 29) ^ (hash * Mix);
                hash ^= BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]) * Mix;
            }
            else
            {
                foreach (var letter in utf8)
                {
                    hash = (hash ^ letter) * Mix;
                }
            }

            return (int)(hash >> 40) & (Places - 1);
        }
    }

    private sealed record Known(byte[] Utf8, string Text);
}
