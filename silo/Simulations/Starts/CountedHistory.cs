using System.Collections.Immutable;
using Network.Grains.Simulation.Calibration;

namespace Network.Silo.Simulations.Starts;

/// <summary>What was counted, before size bands are told apart.</summary>
internal sealed record CountedHistory(
    ImmutableArray<BandExposure> Foundings,
    HazardExposure Recognitions,
    HazardExposure Sleeps,
    HazardExposure Wakings,
    HazardExposure Renewals,
    long HomeMonths,
    long StationsFounded,
    ImmutableArray<SessionExposure> Sessions)
{
    /// <summary>How much readier the hosts of each size band were to found, drawn towards 1 where
    /// few did.</summary>
    public ImmutableDictionary<string, double> BandFactors()
    {
        if (FoundingEstimate.Of([.. Foundings.Select(f => f.Exposure)]) is not { } estimate)
            return ImmutableDictionary<string, double>.Empty;

        return DistrictPooling.Of(
            [
                .. Foundings.GroupBy(f => f.Band).Select(g => (g.Key,
                    g.Sum(f => (double)f.Exposure.Events),
                    g.Sum(f => Expected(f.Exposure, estimate)))),
            ]).ToImmutableDictionary(f => f.District, f => f.Factor);
    }

    public NetworkHistory With(ImmutableDictionary<string, double> bandFactors) => new(
        [
            .. Foundings.Select(f => f.Exposure with
            {
                Initiative = bandFactors.GetValueOrDefault(f.Band, 1),
            }),
        ],
        Recognitions, Sleeps, Wakings, Renewals,
        StationsFounded == 0 ? 0 : HomeMonths, HomeMonths == 0 ? 0 : StationsFounded, Sessions);

    private static double Expected(FoundingExposure e, FoundingEstimate estimate) =>
        e.AtRisk * (1 - Math.Exp(
            -estimate.Initiative.Value - estimate.Imitation.Value * e.Share));
}
