using Network.Grains.Simulation.Draws;

namespace Network.Grains.Simulation.Calibration;

/// <summary>
/// The binomial log-likelihood of own initiative p and imitation q, given who founded when: the
/// hazard of each is p·initiative + q·imitation·share. Concave in both.
/// </summary>
internal sealed class FoundingLikelihood(IReadOnlyList<FoundingExposure> exposures)
{
    /// <summary>Hazards below this would make what happened impossible.</summary>
    private const double HazardMin = 1e-15;

    public readonly record struct Point(
        double Value, double ByP, double ByQ, double ByPp, double ByPq, double ByQq);

    public Point At(double p, double q)
    {
        var (value, byP, byQ, byPp, byPq, byQq) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var e in exposures)
        {
            var follow = e.Imitation * e.Share;
            var hazard = Math.Max(HazardMin, p * e.Initiative + q * follow);
            var (first, second) = ((double)e.Events - e.AtRisk, 0.0);
            value += first * hazard;
            if (e.Events > 0)
            {
                var probability = Elementary.ProbabilityOf(hazard);
                var odds = (1 - probability) / probability;
                value += e.Events * Elementary.Log(probability);
                first += e.Events * odds;
                second = -e.Events * odds / probability;
            }

            byP += first * e.Initiative;
            byQ += first * follow;
            byPp += second * e.Initiative * e.Initiative;
            byPq += second * e.Initiative * follow;
            byQq += second * follow * follow;
        }

        return new(value, byP, byQ, byPp, byPq, byQq);
    }

    /// <summary>The best q for a p.</summary>
    public double BestQ(double p, double start) => DecreasingRoot.Of(q =>
    {
        var point = At(p, q);
        return (point.ByQ, point.ByQq);
    }, start);

    /// <summary>The best p for a q.</summary>
    public double BestP(double q, double start) => DecreasingRoot.Of(p =>
    {
        var point = At(p, q);
        return (point.ByP, point.ByPp);
    }, start);
}
