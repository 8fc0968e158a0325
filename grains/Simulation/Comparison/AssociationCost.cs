namespace Network.Grains.Simulation.Comparison;

/// <summary>What one additional association at the horizon costs against the baseline.</summary>
/// <param name="MoneyFen">Extra money up to the horizon, mean.</param>
/// <param name="Associations">Extra associations at the horizon, mean.</param>
/// <param name="FenEach">Their ratio; null where there is no telling or no sense in it.</param>
/// <param name="LowFen">End of the 95 % interval of the ratio by Fieller; null with
/// <paramref name="FenEach"/>.</param>
public sealed record AssociationCost(
    CostVerdict Verdict, double MoneyFen, double Associations, double? FenEach,
    double? LowFen, double? HighFen)
{
    /// <param name="money">Extra money of each run, fen.</param>
    /// <param name="associations">Extra associations of each run.</param>
    public static AssociationCost Of(
        ReadOnlySpan<double> money, ReadOnlySpan<double> associations)
    {
        var (m, a) = (PairedDifference.Of(money), PairedDifference.Of(associations));
        if (a.Low <= 0 && a.High >= 0)
            return new(CostVerdict.Unclear, m.Mean, a.Mean, null, null, null);
        if (m.Mean > 0 != a.Mean > 0 || m.Mean == 0)
        {
            var verdict = a.Mean > 0 ? CostVerdict.MoreForNothing : CostVerdict.LessForMore;
            return new(verdict, m.Mean, a.Mean, null, null, null);
        }

        var (low, high) = Fieller(m, a, Covariance(money, associations, m.Mean, a.Mean));
        return new(a.Mean > 0 ? CostVerdict.MoreForMore : CostVerdict.LessForLess,
            m.Mean, a.Mean, m.Mean / a.Mean, low, high);
    }

    /// <summary>All ratios r for which money − r·associations may be 0. Bounded, because the
    /// associations differ from 0.</summary>
    private static (double Low, double High) Fieller(
        PairedDifference money, PairedDifference associations, double covariance)
    {
        var t = (associations.High - associations.Mean) / Math.Max(
            associations.StandardError, double.Epsilon);
        var (mm, aa) = (money.StandardError * money.StandardError,
            associations.StandardError * associations.StandardError);
        var square = associations.Mean * associations.Mean - t * t * aa;
        var middle = money.Mean * associations.Mean - t * t * covariance;
        var rest = money.Mean * money.Mean - t * t * mm;
        var root = Math.Sqrt(Math.Max(0, middle * middle - square * rest));
        return ((middle - root) / square, (middle + root) / square);
    }

    /// <summary>Of the two means.</summary>
    private static double Covariance(ReadOnlySpan<double> first, ReadOnlySpan<double> second,
        double firstMean, double secondMean)
    {
        var sum = 0.0;
        for (var i = 0; i < first.Length; i++)
        {
            sum += (first[i] - firstMean) * (second[i] - secondMean);
        }

        return sum / (first.Length - 1) / first.Length;
    }
}
