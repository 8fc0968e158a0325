namespace Network.Grains.Simulation.Draws;

/// <summary>Four random words that belong to one counter.</summary>
public readonly record struct PhiloxBlock(uint Word0, uint Word1, uint Word2, uint Word3)
{
    /// <summary>Width of one of the 2⁵² equal parts of (0, 1).</summary>
    private const double Step = 1.0 / (1UL << 52);

    /// <summary>A number in (0, 1) from the first two words.</summary>
    public double First => Uniform(Word0, Word1);

    /// <summary>A number in (0, 1) from the last two words.</summary>
    public double Second => Uniform(Word2, Word3);

    /// <summary>The middle of one of 2⁵² parts: never 0 and never 1, and its complement
    /// 1 − u is exact.</summary>
    public static double Uniform(uint high, uint low) =>
        (((ulong)high << 20) | (low >> 12)) * Step + Step / 2;
}
