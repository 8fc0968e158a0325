using Network.Grains.Simulation.Draws;

namespace Network.Grains.Simulation.Model;

/// <summary>Associations grow older, and some older ones are recognised as homes.</summary>
internal static class Growing
{
    /// <summary>Those founded twelve months ago are no longer young; grants end.</summary>
    public static void Age(in RunMonth month)
    {
        var state = month.State;
        for (var entry = 0; entry < state.Young.Length; entry++)
        {
            ref var older = ref state.YoungOf(entry, month.Index);
            state.Young[entry] -= older;
            state.Mature[entry] += older;
            older = 0;
        }

        if (month.Planned.EndingCohort is >= 0 and var cohort)
        {
            var funded = state.FundedCohort(cohort);
            for (var entry = 0; entry < funded.Length; entry++)
            {
                state.Demonstration[entry] += funded[entry];
            }

            funded.Clear();
        }
    }

    public static void Recognise(in RunMonth month)
    {
        var (state, recognised) = (month.State, month.Draws.Counts);
        BinomialBatch.Fill(
            state.Mature, month.Parameters.Accreditation, month.Draws.Recognition, recognised);
        for (var entry = 0; entry < recognised.Length; entry++)
        {
            state.Mature[entry] -= recognised[entry];
            state.Home[entry] += recognised[entry];
        }
    }
}
