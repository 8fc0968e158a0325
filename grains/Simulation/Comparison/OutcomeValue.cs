using Network.Grains.Simulation.Model;
using Network.Grains.Simulation.Results;

namespace Network.Grains.Simulation.Comparison;

/// <summary>An outcome of one run as a number: of what is stored, and what it is a multiple of.
/// </summary>
/// <param name="Kind">Place among the stored numbers.</param>
/// <param name="Factor">What it is multiplied by.</param>
/// <param name="Added">What is added, by month; empty for nothing.</param>
internal readonly record struct OutcomeValue(int Kind, double Factor, double[] Added)
{
    public double Of(int stored, int month) =>
        stored * Factor + (Added.Length == 0 ? 0 : Added[month]);

    public static OutcomeValue Of(SimulatedOutcome outcome, SimulationPlan plan, int area)
    {
        var organisations = area == 0 ? plan.AllOrganisations : plan.Organisations[area - 1];
        return outcome switch
        {
            SimulatedOutcome.Coverage => new(
                Stored.Associations, 1.0 / Math.Max(1, organisations), []),
            SimulatedOutcome.Associations => new(Stored.Associations, 1, []),
            SimulatedOutcome.Founded => new(Stored.Founded, 1, []),
            SimulatedOutcome.Dormant => new(Stored.Dormant, 1, []),
            SimulatedOutcome.Homes => new(Stored.Homes, 1, []),
            SimulatedOutcome.Demonstration => new(Stored.Demonstration, 1, []),
            SimulatedOutcome.Workstations => new(Stored.Workstations, 1, []),
            SimulatedOutcome.Activities => new(Stored.Activities, 1, []),
            SimulatedOutcome.Participants => new(Stored.Participants, 1, []),
            SimulatedOutcome.Money => new(Stored.Units, plan.Input.Levers.GrantFen,
                MoneyPlan.Of(plan).OutreachOf(
                    organisations / (double)Math.Max(1, plan.AllOrganisations))),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No such."),
        };
    }
}
