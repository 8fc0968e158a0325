namespace Network.Grains.Simulation.Calibration;

/// <summary>Own initiative and imitation together, by maximum likelihood.</summary>
public sealed record FoundingEstimate(Estimate Initiative, Estimate Imitation)
{
    /// <returns>Null when nobody was at risk or nobody founded.</returns>
    public static FoundingEstimate? Of(IReadOnlyList<FoundingExposure> exposures)
    {
        ArgumentNullException.ThrowIfNull(exposures);
        var used = exposures.Where(e => e.AtRisk > 0 && e.Initiative > 0).ToList();
        var (atRisk, events) = (used.Sum(e => (double)e.AtRisk), used.Sum(e => (double)e.Events));
        if (events == 0)
            return null;

        var likelihood = new FoundingLikelihood(used);
        var start = events / atRisk;
        var p = DecreasingRoot.Of(x => OfP(likelihood, x, start).Slopes, start / 2);
        var q = likelihood.BestQ(p, start);
        var width = start / Math.Sqrt(events);
        var (lowP, highP) = ProfileInterval.Of(
            x => OfP(likelihood, x, Math.Max(q, start)).Profile, p, width);
        var (lowQ, highQ) = ProfileInterval.Of(
            x => OfQ(likelihood, x, Math.Max(p, start)), q, 4 * width);
        return new(
            new(p, lowP, highP, events, atRisk), new(q, lowQ, highQ, events, atRisk));
    }

    /// <summary>The profile of p: its likelihood at the best q, that one's slope, and the slope's
    /// slope.</summary>
    private static ((double Value, double Slope) Profile, (double Value, double Slope) Slopes)
        OfP(FoundingLikelihood likelihood, double p, double start)
    {
        var q = likelihood.BestQ(p, start);
        var point = likelihood.At(p, q);
        var curvature = q > 0 && point.ByQq < 0
            ? point.ByPp - point.ByPq * point.ByPq / point.ByQq
            : point.ByPp;
        return ((point.Value, point.ByP), (point.ByP, curvature));
    }

    private static (double Value, double Slope) OfQ(
        FoundingLikelihood likelihood, double q, double start)
    {
        var point = likelihood.At(likelihood.BestP(q, start), q);
        return (point.Value, point.ByQ);
    }
}
