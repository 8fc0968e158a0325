namespace Network.Grains.Simulation.Draws;

/// <summary>
/// Exponential and logarithm from additions, multiplications and fused multiply-adds alone. Those
/// of the machine's library differ in the last digit from one system to the next, and a scenario
/// has to give the same digits everywhere.
/// </summary>
public static class Elementary
{
    private const double PartsPerLog = 46.16624130844683;
    private const double PartHigh = 0.02166084937925916;
    private const double PartLow = 1.3239129268154012e-11;
    private const double Log2High = 0.6931471801362932;
    private const double Log2Low = 4.236521365809284e-10;

    /// <summary>Below this the exponential is nothing.</summary>
    private const double ExponentMin = -745.2;

    /// <summary>Above this the exponential has no double.</summary>
    private const double ExponentMax = 709.7;

    /// <summary>2^(i/32).</summary>
    private static readonly double[] Powers =
    [
        1.0, 1.0218971486541166, 1.0442737824274138, 1.0671404006768237,
        1.0905077326652577, 1.1143867425958924, 1.1387886347566916, 1.1637248587775775,
        1.189207115002721, 1.215247359980469, 1.241857812073484, 1.2690509571917332,
        1.2968395546510096, 1.3252366431597413, 1.3542555469368927, 1.383909881963832,
        1.4142135623730951, 1.4451808069770467, 1.4768261459394993, 1.5091644275934228,
        1.5422108254079407, 1.5759808451078865, 1.6104903319492543, 1.645755478153965,
        1.681792830507429, 1.718619298122478, 1.7562521603732995, 1.7947090750031072,
        1.8340080864093424, 1.8741676341103, 1.9152065613971474, 1.9571441241754002,
    ];

    /// <summary>eˣ, within one unit in the last place.</summary>
    public static double Exp(double x)
    {
        if (!(x > ExponentMin))
            return double.IsNaN(x) ? x : 0;
        if (x > ExponentMax)
            return double.PositiveInfinity;

        var whole = Math.Round(x * PartsPerLog);
        var parts = (int)whole;
        var power = Powers[parts & 31];
        var rest = Math.FusedMultiplyAdd(-whole, PartLow,
            Math.FusedMultiplyAdd(-whole, PartHigh, x));
        return Scale(Math.FusedMultiplyAdd(power, ExpMinusOneNearZero(rest), power), parts >> 5);
    }

    /// <summary>1 − e⁻ʰ, the probability that belongs to a hazard h ≥ 0, exact for the
    /// smallest h.</summary>
    public static double ProbabilityOf(double hazard) => hazard < NearZero
        ? -ExpMinusOneNearZero(-hazard)
        : 1 - Exp(-hazard);

    /// <summary>Natural logarithm of x > 0.</summary>
    public static double Log(double x)
    {
        if (!(x > 0) || double.IsPositiveInfinity(x))
            return x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;
        if (!double.IsNormal(x))
            return Log(x * TwoTo54) - 54 * Log2High - 54 * Log2Low;

        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52) - 1023;
        var part = BitConverter.Int64BitsToDouble((bits & MantissaBits) | OneBits);
        if (part > SquareRootOf2)
        {
            part *= 0.5;
            exponent++;
        }

        var log = TwiceAreaTangent((part - 1) / (part + 1));
        return exponent * Log2High + (exponent * Log2Low + log);
    }

    /// <summary>log(1 + x) for x > −1, exact for the smallest x.</summary>
    public static double LogOnePlus(double x) => x is > -0.29 and < 0.41
        ? TwiceAreaTangent(x / (2 + x))
        : Log(1 + x);

    private const double NearZero = 0.011;
    private const double SquareRootOf2 = 1.4142135623730951;
    private const double TwoTo54 = 1UL << 54;
    private const long MantissaBits = 0x000F_FFFF_FFFF_FFFF;
    private const long OneBits = 0x3FF0_0000_0000_0000;

    /// <summary>eʳ − 1 for |r| at most ln 2 / 64 = 0.0108.</summary>
    private static double ExpMinusOneNearZero(double r)
    {
        var squared = r * r;
        var low = Math.FusedMultiplyAdd(r, 1.0 / 6, 0.5);
        var high = Math.FusedMultiplyAdd(r, 1.0 / 120, 1.0 / 24);
        var highest = Math.FusedMultiplyAdd(r, 1.0 / 5040, 1.0 / 720);
        var sum = Math.FusedMultiplyAdd(
            Math.FusedMultiplyAdd(highest, squared, high), squared, low);
        return Math.FusedMultiplyAdd(sum, squared, r);
    }

    /// <summary>2 artanh(s) = log((1 + s) / (1 − s)) for |s| at most 0.172.</summary>
    private static double TwiceAreaTangent(double s)
    {
        var z = s * s;
        var sum = Math.FusedMultiplyAdd(2.0 / 23, z, 2.0 / 21);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 19);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 17);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 15);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 13);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 11);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 9);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 7);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 5);
        sum = Math.FusedMultiplyAdd(sum, z, 2.0 / 3);
        return Math.FusedMultiplyAdd(s * z, sum, 2 * s);
    }

    private static double Scale(double x, int exponent) => exponent >= -1021
        ? x * BitConverter.Int64BitsToDouble((exponent + 1023L) << 52)
        : x * BitConverter.Int64BitsToDouble((exponent + 1023L + 54) << 52) / TwoTo54;
}
