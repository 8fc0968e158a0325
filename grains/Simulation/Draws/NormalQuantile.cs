using System.Numerics;
using System.Runtime.Intrinsics;

namespace Network.Grains.Simulation.Draws;

/// <summary>
/// The standard normal value that a share u of all values stays below: algorithm AS 241
/// (Wichura 1988), sixteen digits.
/// </summary>
public static class NormalQuantile
{
    public static double Of(double u)
    {
        var fromMiddle = u - 0.5;
        if (Math.Abs(fromMiddle) <= 0.425)
        {
            var r = 0.180625 - fromMiddle * fromMiddle;
            return fromMiddle * Ratio(MiddleAbove, MiddleBelow, r);
        }

        var tail = Math.Sqrt(-Elementary.Log(fromMiddle < 0 ? u : 1 - u));
        var distance = tail <= 5
            ? Ratio(TailAbove, TailBelow, tail - 1.6)
            : Ratio(FarAbove, FarBelow, tail - 5);
        return fromMiddle < 0 ? -distance : distance;
    }

    /// <summary>Of four shares at once.</summary>
    internal static Vector256<double> Of(Vector256<double> u)
    {
        var fromMiddle = u - Vector256.Create(0.5);
        var r = Vector256.Create(0.180625) - fromMiddle * fromMiddle;
        var w = fromMiddle * (Polynomial(MiddleAbove, r) / Polynomial(MiddleBelow, r));
        var aside = Vector256.LessThan(r, Vector256<double>.Zero).ExtractMostSignificantBits();
        for (; aside != 0; aside &= aside - 1)
        {
            var lane = BitOperations.TrailingZeroCount(aside);
            w = w.WithElement(lane, Of(u[lane]));
        }

        return w;
    }

    private static double Ratio(ReadOnlySpan<double> above, ReadOnlySpan<double> below, double r)
        => Polynomial(above, r) / Polynomial(below, r);

    /// <summary>Eight coefficients, that of r⁷ first.</summary>
    private static double Polynomial(ReadOnlySpan<double> c, double r)
    {
        var squared = r * r;
        var fourth = squared * squared;
        var high = Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(c[0], r, c[1]), squared,
            Math.FusedMultiplyAdd(c[2], r, c[3]));
        var low = Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(c[4], r, c[5]), squared,
            Math.FusedMultiplyAdd(c[6], r, c[7]));
        return Math.FusedMultiplyAdd(high, fourth, low);
    }

    private static Vector256<double> Polynomial(ReadOnlySpan<double> c, Vector256<double> r)
    {
        var squared = r * r;
        var high = Vector256.FusedMultiplyAdd(Line(c[0], r, c[1]), squared, Line(c[2], r, c[3]));
        var low = Vector256.FusedMultiplyAdd(Line(c[4], r, c[5]), squared, Line(c[6], r, c[7]));
        return Vector256.FusedMultiplyAdd(high, squared * squared, low);
    }

    private static Vector256<double> Line(double slope, Vector256<double> r, double start) =>
        Vector256.FusedMultiplyAdd(Vector256.Create(slope), r, Vector256.Create(start));

    private static ReadOnlySpan<double> MiddleAbove =>
    [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
        13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665,
    ];

    private static ReadOnlySpan<double> MiddleBelow =>
    [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597,
        5394.196021424751, 687.1870074920579, 42.31333070160091, 1.0,
    ];

    private static ReadOnlySpan<double> TailAbove =>
    [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ];

    private static ReadOnlySpan<double> TailBelow =>
    [
        1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
        0.6897673349851, 1.6763848301838038, 2.053191626637759, 1.0,
    ];

    private static ReadOnlySpan<double> FarAbove =>
    [
        2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ];

    private static ReadOnlySpan<double> FarBelow =>
    [
        2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05,
        0.0007868691311456133,
        0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0,
    ];
}
