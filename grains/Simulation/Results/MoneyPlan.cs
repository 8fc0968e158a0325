using Network.Grains.Simulation.Model;

namespace Network.Grains.Simulation.Results;

/// <summary>Money that no draw changes.</summary>
/// <param name="OutreachFen">Paid for visits and outreach since the start, by month.</param>
internal sealed record MoneyPlan(long GrantFen, long[] OutreachFen)
{
    /// <summary>The part that goes to an area with a share of all organisations.</summary>
    public double[] OutreachOf(double share) =>
        [.. OutreachFen.Select(fen => Math.Floor(fen * share))];

    public static MoneyPlan Of(SimulationPlan plan)
    {
        var outreach = new long[plan.Months.Length];
        var sum = 0L;
        for (var month = 0; month < outreach.Length; month++)
        {
            sum += plan.Months[month].OutreachFen;
            outreach[month] = sum;
        }

        return new(plan.Input.Levers.GrantFen, outreach);
    }
}
