using Network.Grains.Simulation.Draws;

namespace Network.Grains.Simulation.Inputs;

/// <summary>
/// What is known about a number before a run; each run draws its own value, so the bands of the
/// results include what is not known.
/// </summary>
/// <param name="Middle">The median; what a reader is shown first.</param>
public sealed record Prior(PriorShape Shape, double Low, double Middle, double High)
{
    /// <summary>Draws of a log-normal stay within this many standard deviations.</summary>
    private const double DeviationsMax = 4;

    /// <summary>Half the width of the central 95 %, standard deviations.</summary>
    private const double HalfWidth = 1.959963984540054;

    public static Prior Fixed(double value) => new(PriorShape.Fixed, value, value, value);

    public static Prior Uniform(double low, double high) =>
        new(PriorShape.Uniform, low, (low + high) / 2, high);

    public static Prior LogUniform(double low, double high) =>
        new(PriorShape.LogUniform, low, Math.Sqrt(low * high), high);

    /// <param name="low">End of the central 95 %, above 0.</param>
    public static Prior LogNormal(double low, double middle, double high) =>
        new(PriorShape.LogNormal, low, middle, high);

    /// <summary>The largest value that can be drawn.</summary>
    public double Most => Shape == PriorShape.LogNormal ? LogNormalAt(DeviationsMax) : High;

    /// <summary>The value below which a share u of all draws lies; grows with u.</summary>
    public double At(double u) => Shape switch
    {
        PriorShape.Fixed => Middle,
        PriorShape.Uniform => Low + u * (High - Low),
        PriorShape.LogUniform => Low * Elementary.Exp(u * Elementary.Log(High / Low)),
        PriorShape.LogNormal => LogNormalAt(
            Math.Clamp(NormalQuantile.Of(u), -DeviationsMax, DeviationsMax)),
        _ => throw new ArgumentOutOfRangeException(nameof(u), Shape, "No such shape."),
    };

    public Prior Times(double factor) =>
        new(Shape, Low * factor, Middle * factor, High * factor);

    /// <summary>The two sides may differ in width: an interval is seldom symmetric.</summary>
    private double LogNormalAt(double deviations) => Middle * Elementary.Exp(
        deviations / HalfWidth * (deviations < 0
            ? Elementary.Log(Middle / Low)
            : Elementary.Log(High / Middle)));
}
