using Network.Grains.Simulation.Draws;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Model;

/// <summary>What associations do, and the workstations that stand beside them.</summary>
internal static class Working
{
    /// <summary>Sessions of each kind are Poisson, and so is their sum over the stages of a
    /// district: one draw a district and kind. Participants are Poisson too, given the sessions.
    /// </summary>
    public static void Activities(in RunMonth month, Span<int> sessions, Span<int> participants)
    {
        var (parameters, draws) = (month.Parameters, month.Draws);
        Span<double> activity = stackalloc double[sessions.Length];
        Span<double> expected = stackalloc double[sessions.Length];
        expected.Clear();
        for (var district = 0; district < sessions.Length; district++)
        {
            activity[district] = Activity(month, district);
        }

        for (var kind = 0; kind < parameters.Sessions.Length; kind++)
        {
            if (kind % 2 == 0)
                draws.OfSessions(month.Run, (uint)month.Index, kind / 2);

            var (rate, attendance) = (parameters.Sessions[kind], parameters.Attendance[kind]);
            for (var district = 0; district < sessions.Length; district++)
            {
                draws.Means[district] = rate * activity[district];
            }

            PoissonBatch.Fill(draws.Means,
                kind % 2 == 0 ? draws.SessionsFirst : draws.SessionsSecond, draws.Drawn);
            for (var district = 0; district < sessions.Length; district++)
            {
                sessions[district] += draws.Drawn[district];
                expected[district] += draws.Drawn[district] * attendance;
            }
        }

        draws.OfParticipants(month.Run, (uint)month.Index);
        PoissonBatch.Fill(expected, draws.Participants, participants);
    }

    public static void Workstations(in RunMonth month)
    {
        var (state, parameters) = (month.State, month.Parameters);
        var rate = parameters[ParameterId.StationFounding]
            * (1 + month.Plan.Input.Levers.ExpertProgramme);
        var renewal = Math.Min(1, parameters[ParameterId.StationRenewal]);
        var draws = month.Draws;
        draws.OfStations(month.Run, (uint)month.Index);
        for (var district = 0; district < state.Stations.Length; district++)
        {
            draws.Means[district] = rate * state.Standing[district].Homes;
        }

        PoissonBatch.Fill(draws.Means, draws.StationsFounded, draws.Drawn);
        for (var district = 0; district < state.Stations.Length; district++)
        {
            ref var ending = ref state.StationsEnding(district, month.Index);
            var renewed = BinomialQuantile.Of(
                ending, renewal, draws.StationsRenewed[district]);
            var founded = draws.Drawn[district];
            state.Stations[district] += founded + renewed - ending;
            ending = renewed + founded;
        }
    }

    /// <summary>Associations of a district, each counted as often as it is more active than one
    /// that is not a home.</summary>
    private static double Activity(in RunMonth month, int district)
    {
        var standing = month.State.Standing[district];
        return standing.Established
            + month.Parameters[ParameterId.HomeActivity] * standing.Home
            + month.Parameters[ParameterId.DemonstrationActivity] * standing.Demonstration;
    }
}
