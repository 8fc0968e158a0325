using System.Runtime.Intrinsics;

namespace Network.Grains.Simulation.Draws;

/// <summary>
/// Where the quantile of a lattice distribution lies, from its cumulants: the Cornish–Fisher
/// expansion to its third order with Sheppard's corrections for the lattice. Not a draw by
/// itself: it says between which two whole numbers the quantile lies, and when both are the same
/// number, that is the quantile.
/// </summary>
internal static class CornishFisher
{
    /// <summary>Least variance from which the bound of the error holds.</summary>
    public const double VarianceMin = 3.5;

    /// <summary>Distance from the middle, in standard deviations, up to which it holds.</summary>
    public const double DistanceMax = 4.5;

    /// <summary>The place of the quantile: the smallest whole number not below it is the answer
    /// unless that changes within <paramref name="error"/>.</summary>
    /// <param name="w">The normal quantile of the same uniform, |w| at most
    /// <see cref="DistanceMax"/>.</param>
    /// <param name="skew">Third cumulant divided by the variance; likewise the fourth and fifth.
    /// </param>
    public static double Place(double mean, double variance, double skew, double fourth,
        double fifth, double w, out double error)
    {
        var corrected = variance - 1.0 / 12;
        var deviation = Math.Sqrt(corrected);
        var reciprocal = 1 / deviation;
        var share = variance * reciprocal * reciprocal;
        var g3 = skew * share * reciprocal;
        var g4 = (fourth * share + reciprocal * reciprocal / 120) * reciprocal * reciprocal;
        var g5 = fifth * share * reciprocal * reciprocal * reciprocal;
        var w2 = w * w;
        var first = g3 * (w2 - 1) / 6;
        var second = w * (g4 * (w2 - 3) / 24 - g3 * g3 * (2 * w2 - 5) / 36);
        var third = g5 * ((w2 - 6) * w2 + 3) / 120
            - g3 * g4 * ((w2 - 5) * w2 + 2) / 24
            + g3 * g3 * g3 * ((12 * w2 - 53) * w2 + 17) / 324;
        error = (ErrorInMiddle + ErrorAside * w2 * w2 * w2) * reciprocal * reciprocal * reciprocal
            + Rounding * mean;
        return mean + deviation * (w + first + second + third) - 0.5;
    }

    /// <summary>The same of four draws at once.</summary>
    public static (Vector256<double> Low, Vector256<double> High) Places(
        Vector256<double> mean, Vector256<double> variance, Vector256<double> skew,
        Vector256<double> fourth, Vector256<double> fifth, Vector256<double> w)
    {
        var one = Vector256<double>.One;
        var corrected = variance - Vector256.Create(1.0 / 12);
        var deviation = Vector256.Sqrt(corrected);
        var reciprocal = one / deviation;
        var squared = reciprocal * reciprocal;
        var share = variance * squared;
        var g3 = skew * share * reciprocal;
        var g4 = (fourth * share + squared * (1.0 / 120)) * squared;
        var g5 = fifth * share * squared * reciprocal;
        var w2 = w * w;
        var g33 = g3 * g3;
        var sum = w + g3 * (w2 - one) * (1.0 / 6);
        sum += w * (g4 * (w2 - one * 3) * (1.0 / 24) - g33 * (w2 * 2 - one * 5) * (1.0 / 36));
        sum += g5 * ((w2 - one * 6) * w2 + one * 3) * (1.0 / 120);
        sum -= g3 * g4 * ((w2 - one * 5) * w2 + one * 2) * (1.0 / 24);
        sum += g33 * g3 * ((w2 * 12 - one * 53) * w2 + one * 17) * (1.0 / 324);
        var error = (one * ErrorInMiddle + w2 * w2 * w2 * ErrorAside) * squared * reciprocal
            + mean * Rounding;
        var place = mean + deviation * sum - one * 0.5;
        return (Vector256.Ceiling(place - error), Vector256.Ceiling(place + error));
    }

    /// <summary>Twice and more what the expansion was found to be off by, times the cube of the
    /// deviation; a test holds it against direct sums.</summary>
    private const double ErrorInMiddle = 0.04;

    private const double ErrorAside = 0.0014;

    /// <summary>What the arithmetic itself may be off by, as a share of the mean.</summary>
    private const double Rounding = 2e-15;
}
