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
        var parameters = month.Parameters;
        var (kinds, draws) = (parameters.Sessions.Length, month.Draws);
        if (kinds == 0)
            return;

        Span<double> expected = stackalloc double[sessions.Length];
        expected.Clear();
        for (var kind = 0; kind < kinds; kind++)
        {
            if (kind % 2 == 0)
                draws.OfSessions(month.Run, (uint)month.Index, kind / 2);

            var uniforms = kind % 2 == 0 ? draws.SessionsFirst : draws.SessionsSecond;
            for (var district = 0; district < sessions.Length; district++)
            {
                var count = (int)PoissonQuantile.Of(
                    parameters.Sessions[kind] * Activity(month, district), uniforms[district]);
                sessions[district] += count;
                expected[district] += count * parameters.Attendance[kind];
            }
        }

        draws.OfParticipants(month.Run, (uint)month.Index);
        for (var district = 0; district < participants.Length; district++)
        {
            participants[district] = (int)PoissonQuantile.Of(
                expected[district], draws.Participants[district]);
        }
    }

    public static void Workstations(in RunMonth month)
    {
        var (state, parameters) = (month.State, month.Parameters);
        var rate = parameters[ParameterId.StationFounding]
            * (1 + month.Plan.Input.Levers.ExpertProgramme);
        var renewal = Math.Min(1, parameters[ParameterId.StationRenewal]);
        month.Draws.OfStations(month.Run, (uint)month.Index);
        for (var district = 0; district < state.Stations.Length; district++)
        {
            ref var ending = ref state.StationsEnding(district, month.Index);
            var renewed = BinomialQuantile.Of(
                ending, renewal, month.Draws.StationsRenewed[district]);
            var founded = (int)PoissonQuantile.Of(
                rate * state.Standing[district].Homes, month.Draws.StationsFounded[district]);
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
