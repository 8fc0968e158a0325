using Network.Grains.Simulation.Draws;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Model;

/// <summary>Organisations that have no association found one, each with the probability 1 − e⁻ʰ,
/// where h = outreach·(p + v·visits) + q·share + g·designated + w·deadline.</summary>
internal static class Establishing
{
    public static void Step(in RunMonth month)
    {
        var (plan, state, draws) = (month.Plan, month.State, month.Draws);
        var entry = 0;
        for (var district = 0; district < plan.ClassEnds.Length; district++)
        {
            Chances(month, district, entry, plan.ClassEnds[district]);
            entry = plan.ClassEnds[district];
        }

        BinomialBatch.Fill(state.None, draws.Chances, draws.Founding, draws.Counts);
        entry = 0;
        for (var district = 0; district < plan.ClassEnds.Length; district++)
        {
            var sum = 0;
            for (; entry < plan.ClassEnds[district]; entry++)
            {
                var founded = draws.Counts[entry];
                state.None[entry] -= founded;
                state.Young[entry] += founded;
                state.YoungOf(entry, month.Index) = founded;
                sum += founded;
            }

            state.Founded[district] += sum;
            state.FoundedThisYear[district] += sum;
        }
    }

    /// <summary>Visits and outreach events of this month for each organisation.</summary>
    public static double Visits(in RunMonth month)
    {
        var all = Math.Max(1, month.Plan.AllOrganisations);
        var paid = month.Planned.OutreachFen / month.Parameters[ParameterId.VisitCost];
        return (paid + month.Plan.Input.Levers.Visits) / all;
    }

    /// <summary>What all organisations of a district have in common.</summary>
    public static double SharedHazard(in RunMonth month, int district)
    {
        var (plan, state, parameters) = (month.Plan, month.State, month.Parameters);
        var standing = state.Standing[district];
        var hazard = plan.Input.Levers.Outreach * parameters[ParameterId.VisitEffect]
            * Visits(month);
        hazard += parameters[ParameterId.DemonstrationEffect] * parameters.GrantStrength
            * state.Designated[district] / plan.Organisations[district];
        var shortfall = plan.Quotas[district] - state.FoundedThisYear[district];
        if (month.Planned.IsLastQuarter && shortfall > 0)
            hazard += parameters[ParameterId.DeadlineEffect] * shortfall / standing.None;

        return hazard;
    }

    private static void Chances(in RunMonth month, int district, int entry, int end)
    {
        var (plan, state, parameters) = (month.Plan, month.State, month.Parameters);
        if (state.Standing[district].None == 0)
            return;

        var shared = SharedHazard(month, district);
        var initiative = plan.Input.Levers.Outreach * parameters[ParameterId.Initiative];
        var imitation = parameters[ParameterId.Imitation]
            * state.Standing[district].Associations / plan.Organisations[district];
        for (; entry < end; entry++)
        {
            month.Draws.Chances[entry] = Chance.OfHazard(
                shared + initiative * plan.Initiative[entry] + imitation * plan.Imitation[entry]);
        }
    }
}
