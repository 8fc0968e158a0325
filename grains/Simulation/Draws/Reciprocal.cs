namespace Network.Grains.Simulation.Draws;

/// <summary>1/k from a table: a division takes longer than the rest of a step.</summary>
internal static class Reciprocal
{
    private const int Known = 64;

    private static readonly double[] Values =
        [.. Enumerable.Range(0, Known).Select(k => k == 0 ? 0 : 1.0 / k)];

    public static double Of(long k) => k < Known ? Values[k] : 1.0 / k;
}
