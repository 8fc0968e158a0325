using Network.Grains.Simulation.Draws;

namespace Network.Grains.Simulation.Model;

/// <summary>Older associations fall asleep, less often within a grant's term; sleeping ones wake
/// up as established associations. An association of less than a year is not called dormant.
/// </summary>
internal static class Sleeping
{
    public static void Step(in RunMonth month)
    {
        var (state, draws, dormancy) = (month.State, month.Draws, month.Parameters.Dormancy);
        BinomialBatch.Fill(state.Dormant, month.Parameters.Revival, draws.Waking, draws.Woken);
        FallAsleep(month, state.Mature, dormancy, draws.EstablishedAsleep);
        FallAsleep(month, state.Home, dormancy, draws.HomeAsleep);
        FallAsleep(month, state.Demonstration, dormancy, draws.DemonstrationAsleep);
        for (var cohort = 0; cohort < month.Plan.Cohorts; cohort++)
        {
            var funded = state.FundedCohort(cohort);
            if (funded.ContainsAnyExcept(0))
            {
                draws.OfFunded(month.Run, (uint)month.Index, cohort);
                FallAsleep(month, funded, month.Parameters.FundedDormancy, draws.FundedAsleep);
            }
        }

        for (var entry = 0; entry < draws.Woken.Length; entry++)
        {
            state.Dormant[entry] -= draws.Woken[entry];
            state.Mature[entry] += draws.Woken[entry];
        }
    }

    private static void FallAsleep(in RunMonth month, Span<int> awake,
        ReadOnlySpan<Chance> chances, ReadOnlySpan<double> uniforms)
    {
        var asleep = month.Draws.Counts;
        BinomialBatch.Fill(awake, chances, uniforms, asleep);
        for (var entry = 0; entry < asleep.Length; entry++)
        {
            awake[entry] -= asleep[entry];
            month.State.Dormant[entry] += asleep[entry];
        }
    }
}
