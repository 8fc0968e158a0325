using System.Collections.Immutable;
using Network.Grains.Simulation.Draws;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Calibration;

/// <summary>
/// Estimates what can be estimated. Visits, demonstration units and deadlines are not told apart
/// from own initiative: what they brought about in the records is part of p.
/// </summary>
public static class Calibrator
{
    public static CalibrationResult Of(NetworkHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var founding = Sound(FoundingEstimate.Of(history.Foundings));
        return new(
            [
                .. Found(ParameterId.Initiative, founding?.Initiative),
                .. Found(ParameterId.Imitation, founding?.Imitation),
                .. Found(ParameterId.Accreditation, HazardEstimate.Of(history.Recognitions)),
                .. Found(ParameterId.Dormancy, HazardEstimate.Of(history.Sleeps)),
                .. Found(ParameterId.Revival, HazardEstimate.Of(history.Wakings)),
                .. Found(ParameterId.StationRenewal, HazardEstimate.Share(history.Renewals)),
                .. Found(ParameterId.StationFounding,
                    HazardEstimate.Rate(history.StationsFounded, history.HomeMonths)),
                .. Found(ParameterId.HomeActivity, Factor(history, ActivityStage.Home)),
                .. Found(ParameterId.DemonstrationActivity,
                    Factor(history, ActivityStage.Demonstration)),
            ],
            [.. Activities(history)],
            founding is null ? [] : Districts(history, founding),
            founding is null ? [] : Fitted(history, founding));
    }

    /// <summary>A handful of records may fit any number whatever; such an estimate says nothing,
    /// and the assumption stays.</summary>
    private static IEnumerable<CalibratedParameter> Found(ParameterId id, Estimate? estimate) =>
        estimate is not null && ParameterCheck.Allows(id, estimate.Prior)
            ? [new(id, estimate)]
            : [];

    /// <summary>Own initiative and imitation are told apart together or not at all.</summary>
    private static FoundingEstimate? Sound(FoundingEstimate? founding) =>
        founding is not null
        && ParameterCheck.Allows(ParameterId.Initiative, founding.Initiative.Prior)
        && ParameterCheck.Allows(ParameterId.Imitation, founding.Imitation.Prior)
            ? founding
            : null;

    private static IEnumerable<CalibratedActivity> Activities(NetworkHistory history) =>
        from exposure in history.Sessions
        where exposure.Stage == ActivityStage.Established
        let sessions = HazardEstimate.Rate(exposure.Sessions, exposure.AssociationMonths)
        where sessions is not null && ParameterCheck.AllowsSessions(sessions.Prior)
        select new CalibratedActivity(exposure.Category, sessions,
            exposure.Participants == 0
                ? null
                : HazardEstimate.Rate(exposure.Participants, exposure.Sessions));

    /// <summary>Sessions of a stage against what the same number of other associations would have
    /// held.</summary>
    private static Estimate? Factor(NetworkHistory history, ActivityStage stage)
    {
        var rates = history.Sessions
            .Where(s => s is { Stage: ActivityStage.Established, AssociationMonths: > 0 })
            .ToDictionary(s => s.Category, s => s.Sessions / (double)s.AssociationMonths);
        var own = history.Sessions
            .Where(s => s.Stage == stage && rates.ContainsKey(s.Category)).ToList();
        return HazardEstimate.Rate(own.Sum(s => (double)s.Sessions),
            own.Sum(s => s.AssociationMonths * rates[s.Category]));
    }

    private static ImmutableArray<DistrictFactor> Districts(
        NetworkHistory history, FoundingEstimate founding) => DistrictPooling.Of(
        [
            .. history.Foundings.GroupBy(e => e.District).Select(g => (
                g.Key, g.Sum(e => (double)e.Events), g.Sum(e => Expected(e, founding)))),
        ]);

    private static ImmutableArray<FittedMonth> Fitted(
        NetworkHistory history, FoundingEstimate founding) =>
    [
        .. history.Foundings.GroupBy(e => e.Month).OrderBy(g => g.Key).Select(g =>
            new FittedMonth(g.Key, g.Sum(e => e.Events), g.Sum(e => Expected(e, founding)))),
    ];

    private static double Expected(FoundingExposure e, FoundingEstimate founding) =>
        e.AtRisk * Elementary.ProbabilityOf(founding.Initiative.Value * e.Initiative
            + founding.Imitation.Value * e.Imitation * e.Share);
}
