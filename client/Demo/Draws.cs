using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Network.Client.Demo;

/// <summary>
/// Random draws that are the same for the same seed on every machine and in every version:
/// xoshiro256**, one stream for each label, so that a draw more in one place shifts nothing
/// elsewhere.
/// </summary>
internal sealed class Draws
{
    private ulong _a, _b, _c, _d;

    private Draws(ReadOnlySpan<byte> state)
    {
        _a = BinaryPrimitives.ReadUInt64LittleEndian(state);
        _b = BinaryPrimitives.ReadUInt64LittleEndian(state[8..]);
        _c = BinaryPrimitives.ReadUInt64LittleEndian(state[16..]);
        _d = BinaryPrimitives.ReadUInt64LittleEndian(state[24..]);
    }

    public static Draws Of(int seed, string label)
    {
        Span<byte> state = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{label}"), state);
        return new Draws(state);
    }

    /// <summary>Evenly from 0 up to, not including, 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from <paramref name="min"/> to <paramref name="max"/>, both
    /// included.</summary>
    public int Between(int min, int max) => min + (int)(Unit() * (max - min + 1));

    public bool Chance(double probability) => Unit() < probability;

    public T Pick<T>(IReadOnlyList<T> from) => from[Between(0, from.Count - 1)];

    /// <summary>One of several, in proportion to its weight.</summary>
    public T Pick<T>(IReadOnlyList<(T Value, double Weight)> from)
    {
        var left = Unit() * from.Sum(f => f.Weight);
        foreach (var (value, weight) in from)
        {
            left -= weight;
            if (left < 0)
            {
                return value;
            }
        }

        return from[^1].Value;
    }

    /// <summary>From a bell curve around 0 with deviation 1.</summary>
    public double Normal() =>
        Math.Sqrt(-2 * Math.Log(1 - Unit())) * Math.Cos(2 * Math.PI * Unit());

    /// <summary>A positive whole number with a long tail to the right.</summary>
    /// <param name="mean">Of the untruncated curve.</param>
    /// <param name="sigma">Deviation of the logarithm.</param>
    public int LogNormal(double mean, double sigma, int min, int max) => (int)Math.Clamp(
        Math.Round(mean * Math.Exp((sigma * Normal()) - (sigma * sigma / 2))), min, max);

    private ulong Next()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
            var t = _b << 17;
            _c ^= _a;
            _d ^= _b;
            _b ^= _c;
            _a ^= _d;
            _c ^= t;
            _d = BitOperations.RotateLeft(_d, 45);
            return result;
        }
    }
}
