using System.Collections.Immutable;

namespace Network.Grains.Simulation.Calibration;

/// <summary>
/// Districts pooled towards the city's mean: ratios of recorded to expected are taken to scatter
/// around 1 with a variance that is estimated from all of them (by moments, Clayton and Kaldor
/// 1987); what a district's own events cannot tell is made up from that.
/// </summary>
public static class DistrictPooling
{
    public static ImmutableArray<DistrictFactor> Of(
        IReadOnlyList<(string District, double Recorded, double Expected)> districts)
    {
        ArgumentNullException.ThrowIfNull(districts);
        var scatter = Scatter(districts);
        return
        [
            .. districts.Select(d => new DistrictFactor(d.District, d.Recorded, d.Expected,
                d.Expected > 0 ? d.Recorded / d.Expected : 1,
                scatter > 0 ? (d.Recorded + 1 / scatter) / (d.Expected + 1 / scatter) : 1)),
        ];
    }

    /// <summary>Variance of the districts' true ratios: what is seen beyond chance.</summary>
    private static double Scatter(
        IReadOnlyList<(string District, double Recorded, double Expected)> districts)
    {
        var seen = districts.Where(d => d.Expected > 0).ToList();
        var all = seen.Sum(d => d.Expected);
        var squares = seen.Sum(d => d.Expected * d.Expected);
        var distance = seen.Sum(d =>
            (d.Recorded - d.Expected) * (d.Recorded - d.Expected) / d.Expected);
        var room = all - (all > 0 ? squares / all : 0);
        return room > 0 ? Math.Max(0, (distance - (seen.Count - 1)) / room) : 0;
    }
}
