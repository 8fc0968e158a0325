using Network.Grains.Simulation.Draws;

namespace Network.Tests.Simulation.Draws;

public sealed class PhiloxTests
{
    /// <summary>The vectors that the authors publish with Random123 (kat_vectors, philox4x32 of
    /// ten rounds): counter, key, words.</summary>
    [Theory]
    [InlineData("00000000 00000000 00000000 00000000", "00000000 00000000",
        "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [InlineData("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff",
        "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [InlineData("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0",
        "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void Block_PublishedVectors_GivesTheirWords(string counter, string key, string words)
    {
        var (c, k, w) = (Read(counter), Read(key), Read(words));

        var block = Philox.Block(k[0], k[1], c[0], c[1], c[2], c[3]);

        block.ShouldBe(new PhiloxBlock(w[0], w[1], w[2], w[3]));
    }

    [Fact]
    public void Uniform_SmallestAndLargestWords_StaysInsideAndHasAnExactComplement()
    {
        var least = PhiloxBlock.Uniform(0, 0);
        var most = PhiloxBlock.Uniform(uint.MaxValue, uint.MaxValue);

        least.ShouldBeGreaterThan(0);
        most.ShouldBeLessThan(1);
        (1 - most).ShouldBe(least);
        (1 - least).ShouldBe(most);
    }

    [Fact]
    public void Uniform_ManyCounters_FillsTheIntervalEvenly()
    {
        const int Cells = 64, Blocks = 50_000;
        var counts = new int[Cells];
        for (var i = 0u; i < Blocks; i++)
        {
            var block = Philox.Block(7, 9, i, 3, 1, 4);
            counts[(int)(block.First * Cells)]++;
            counts[(int)(block.Second * Cells)]++;
        }

        const double Expected = 2.0 * Blocks / Cells;
        var distance = counts.Sum(c => (c - Expected) * (c - Expected) / Expected);

        distance.ShouldBeLessThan(ChiSquare.Limit(Cells - 1));
    }

    private static uint[] Read(string words) =>
        [.. words.Split(' ').Select(w => Convert.ToUInt32(w, 16))];
}
