using Network.Grains.Simulation.Draws;

namespace Network.Tests.Simulation.Draws;

/// <summary>Many draws at once are the draws one by one.</summary>
public sealed class BatchTests
{
    private const int Count = 10_003;
    private const long Seed = 0x1234_5678_9ABC;

    private static readonly uint[] Subjects =
        [.. Enumerable.Range(0, Count).Select(i => unchecked((uint)i * 2654435761u))];

    [Fact]
    public void Philox_ManySubjects_AreTheirBlocks()
    {
        var (first, second) = Uniforms(3);

        for (var i = 0; i < Count; i++)
        {
            var block = Philox.Block(0x5678_9ABC, 0x1234, 7, Subjects[i], 42, 3);
            first[i].ShouldBe(block.First);
            second[i].ShouldBe(block.Second);
        }
    }

    [Fact]
    public void Binomial_ManyKinds_AreThoseOneByOne()
    {
        var (uniforms, sizes) = Uniforms(1);
        var (trials, chances) = (new int[Count], new Chance[Count]);
        for (var i = 0; i < Count; i++)
        {
            trials[i] = (int)Math.Exp(sizes[i] * 16) - 1;
            chances[i] = Chance.OfHazard(Math.Exp(-12 + i % 14));
        }

        var draws = new int[Count];
        BinomialBatch.Fill(trials, chances, uniforms, draws);

        for (var i = 0; i < Count; i++)
        {
            draws[i].ShouldBe(BinomialQuantile.Of(trials[i], chances[i], uniforms[i]));
        }
    }

    [Fact]
    public void Poisson_ManyMeans_AreThoseOneByOne()
    {
        var (uniforms, sizes) = Uniforms(2);
        var means = sizes.Select(s => Math.Exp(s * 26 - 6)).ToArray();
        var draws = new int[Count];

        PoissonBatch.Fill(means, uniforms, draws);

        for (var i = 0; i < Count; i++)
        {
            draws[i].ShouldBe((int)PoissonQuantile.Of(means[i], uniforms[i]));
        }
    }

    private static (double[] First, double[] Second) Uniforms(uint purpose)
    {
        var (first, second) = (new double[Count], new double[Count]);
        PhiloxBatch.Fill(Seed, 7, Subjects, 42, purpose, first, second);
        return (first, second);
    }
}
