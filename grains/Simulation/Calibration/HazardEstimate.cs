using Network.Grains.Simulation.Draws;

namespace Network.Grains.Simulation.Calibration;

/// <summary>Single rates.</summary>
public static class HazardEstimate
{
    /// <summary>The monthly hazard of what happens at most once to each at risk: binomial.
    /// </summary>
    /// <returns>Null when nobody was at risk.</returns>
    public static Estimate? Of(HazardExposure exposure)
    {
        var (atRisk, events) = exposure;
        if (atRisk <= 0)
            return null;

        // To all at once: one half less is the largest hazard that can be told.
        var share = Math.Min(events, atRisk - 0.5) / atRisk;
        var best = -Elementary.LogOnePlus(-share);
        var (low, high) = ProfileInterval.Of(
            h => Likelihood(h, atRisk, events), best, 1 / Math.Sqrt((double)atRisk * atRisk));
        return new(best, low, high, events, atRisk);
    }

    /// <summary>The probability of each of a number of cases: binomial.</summary>
    public static Estimate? Share(HazardExposure exposure)
    {
        if (Of(exposure) is not { } hazard)
            return null;

        return new(exposure.Events / (double)exposure.AtRisk,
            Elementary.ProbabilityOf(hazard.Low),
            exposure.Events == exposure.AtRisk ? 1 : Elementary.ProbabilityOf(hazard.High),
            hazard.Events, hazard.Exposure);
    }

    /// <summary>The rate of what happens any number of times: Poisson.</summary>
    public static Estimate? Rate(double events, double exposure)
    {
        if (exposure <= 0)
            return null;

        var best = events / exposure;
        var (low, high) = ProfileInterval.Of(
            r => (events > 0 ? events * Elementary.Log(r) - r * exposure : -r * exposure,
                events > 0 ? events / r - exposure : -exposure),
            best, Math.Max(Math.Sqrt(events), 1) / exposure);
        return new(best, low, high, events, exposure);
    }

    private static (double Value, double Slope) Likelihood(
        double hazard, double atRisk, double events)
    {
        if (events == 0)
            return (-atRisk * hazard, -atRisk);

        var probability = Elementary.ProbabilityOf(hazard);
        return (events * Elementary.Log(probability) - (atRisk - events) * hazard,
            events * (1 - probability) / probability - (atRisk - events));
    }
}
