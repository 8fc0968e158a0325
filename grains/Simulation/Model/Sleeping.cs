using Network.Grains.Simulation.Draws;

namespace Network.Grains.Simulation.Model;

/// <summary>Older associations fall asleep, less often within a grant's term; sleeping ones wake
/// up as established associations. An association of less than a year is not called dormant.
/// </summary>
internal static class Sleeping
{
    public static void Step(in RunMonth month)
    {
        var (state, draws) = (month.State, month.Draws);
        var (dormancy, revival) = (month.Parameters.Dormancy, month.Parameters.Revival);
        for (var entry = 0; entry < state.Mature.Length; entry++)
        {
            var woken = BinomialQuantile.Of(state.Dormant[entry], revival, draws.Waking[entry]);
            var established = BinomialQuantile.Of(
                state.Mature[entry], dormancy, draws.EstablishedAsleep[entry]);
            var homes = BinomialQuantile.Of(
                state.Home[entry], dormancy, draws.HomeAsleep[entry]);
            var demonstration = BinomialQuantile.Of(
                state.Demonstration[entry], dormancy, draws.DemonstrationAsleep[entry]);
            state.Mature[entry] += woken - established;
            state.Home[entry] -= homes;
            state.Demonstration[entry] -= demonstration;
            state.Dormant[entry] += established + homes + demonstration - woken;
        }

        for (var cohort = 0; cohort < month.Plan.Cohorts; cohort++)
        {
            Funded(month, cohort);
        }
    }

    private static void Funded(in RunMonth month, int cohort)
    {
        var funded = month.State.FundedCohort(cohort);
        if (!funded.ContainsAnyExcept(0))
            return;

        month.Draws.OfFunded(month.Run, (uint)month.Index, cohort);
        for (var entry = 0; entry < funded.Length; entry++)
        {
            var asleep = BinomialQuantile.Of(funded[entry], month.Parameters.FundedDormancy,
                month.Draws.FundedAsleep[entry]);
            funded[entry] -= asleep;
            month.State.Dormant[entry] += asleep;
        }
    }
}
