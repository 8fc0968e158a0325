using Network.Grains.Simulation.Draws;
using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Model;

/// <summary>Organisations that have no association found one, each with the probability 1 − e⁻ʰ,
/// where h = outreach·(p + v·visits) + q·share + g·designated + w·deadline.</summary>
internal static class Establishing
{
    public static void Step(in RunMonth month)
    {
        var (plan, state) = (month.Plan, month.State);
        var entry = 0;
        for (var district = 0; district < plan.ClassEnds.Length; district++)
        {
            var end = plan.ClassEnds[district];
            var founded = state.Standing[district].None == 0
                ? 0
                : District(month, district, entry, end);
            state.Founded[district] += founded;
            state.FoundedThisYear[district] += founded;
            entry = end;
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

    private static int District(in RunMonth month, int district, int entry, int end)
    {
        var (plan, state, parameters) = (month.Plan, month.State, month.Parameters);
        var shared = SharedHazard(month, district);
        var initiative = plan.Input.Levers.Outreach * parameters[ParameterId.Initiative];
        var imitation = parameters[ParameterId.Imitation]
            * state.Standing[district].Associations / plan.Organisations[district];
        var sum = 0;
        for (; entry < end; entry++)
        {
            var chance = Chance.OfHazard(
                shared + initiative * plan.Initiative[entry] + imitation * plan.Imitation[entry]);
            var founded = BinomialQuantile.Of(
                state.None[entry], chance, month.Draws.Founding[entry]);
            state.None[entry] -= founded;
            state.Young[entry] += founded;
            state.YoungOf(entry, month.Index) = founded;
            sum += founded;
        }

        return sum;
    }
}
