using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Network.Grains.Simulation.Draws;

/// <summary>The uniforms of many subjects at once: the same numbers as of single blocks, four at
/// a time where the processor can.</summary>
public static class PhiloxBatch
{
    private const int Lanes = 4;
    private const ulong One = 0x3FF0_0000_0000_0000;

    /// <summary>Fills the two uniforms of each subject's block.</summary>
    /// <param name="seed">The key.</param>
    /// <param name="subjects">Second word of each counter.</param>
    public static void Fill(long seed, uint run, ReadOnlySpan<uint> subjects, uint month,
        uint purpose, Span<double> first, Span<double> second)
    {
        var (key0, key1) = (unchecked((uint)seed), unchecked((uint)(seed >> 32)));
        var i = 0;
        if (Avx2.IsSupported)
        {
            for (; i + Lanes <= subjects.Length; i += Lanes)
            {
                var subject = Vector256.Create((ulong)subjects[i], subjects[i + 1],
                    subjects[i + 2], subjects[i + 3]);
                var counter = (Vector256.Create((ulong)run), subject,
                    Vector256.Create((ulong)month), Vector256.Create((ulong)purpose));
                Four(key0, key1, counter, first[i..], second[i..]);
            }
        }

        for (; i < subjects.Length; i++)
        {
            var block = Philox.Block(key0, key1, run, subjects[i], month, purpose);
            first[i] = block.First;
            second[i] = block.Second;
        }
    }

    /// <summary>Lanes of 64 bits of which the lower 32 count: a product ignores the others.
    /// </summary>
    private static void Four(uint key0, uint key1,
        (Vector256<ulong> C0, Vector256<ulong> C1, Vector256<ulong> C2, Vector256<ulong> C3)
            counter, Span<double> first, Span<double> second)
    {
        var (c0, c1, c2, c3) = counter;
        var multiplier0 = Vector256.Create((ulong)Philox.Multiplier0).AsUInt32();
        var multiplier1 = Vector256.Create((ulong)Philox.Multiplier1).AsUInt32();
        var k0 = Vector256.Create((ulong)key0);
        var k1 = Vector256.Create((ulong)key1);
        var weyl0 = Vector256.Create((ulong)Philox.Weyl0);
        var weyl1 = Vector256.Create((ulong)Philox.Weyl1);
        for (var round = 0; round < Philox.Rounds; round++)
        {
            var product0 = Avx2.Multiply(multiplier0, c0.AsUInt32());
            var product1 = Avx2.Multiply(multiplier1, c2.AsUInt32());
            c0 = (product1 >>> 32) ^ c1 ^ k0;
            c2 = (product0 >>> 32) ^ c3 ^ k1;
            (c1, c3) = (product1, product0);
            k0 += weyl0;
            k1 += weyl1;
        }

        Uniform(c0, c1).CopyTo(first);
        Uniform(c2, c3).CopyTo(second);
    }

    /// <summary>As <see cref="PhiloxBlock.Uniform"/>: 52 bits behind the exponent of 1.</summary>
    private static Vector256<double> Uniform(Vector256<ulong> high, Vector256<ulong> low)
    {
        var bits = ((high << 32) >>> 12) | ((low << 32) >>> 44);
        var between1And2 = (bits | Vector256.Create(One)).AsDouble();
        return between1And2 - Vector256.Create(1.0) + Vector256.Create(0.5 / (1UL << 52));
    }
}
