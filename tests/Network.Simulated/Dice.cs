namespace Network.Simulated;

/// <summary>Chance from a seed: SplitMix64, the same numbers on every machine and for ever.
/// </summary>
internal sealed class Dice(ulong seed)
{
    /// <summary>Different numbers from 0 to 1 that a double can be, evenly apart.</summary>
    private const double OneIn = 1UL << 53;

    private ulong state = seed;

    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>From 0 to one less than a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(double share) => share > 0 && (Next() >> 11) / OneIn < share;

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>A time up to a longest one; short ones are more frequent.</summary>
    public TimeSpan Time(TimeSpan most)
    {
        var share = (Next() >> 11) / OneIn;
        return TimeSpan.FromTicks((long)(most.Ticks * share * share));
    }

    public Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Next());
        BitConverter.TryWriteBytes(bytes[8..], Next());
        return new Guid(bytes);
    }
}
