using Network.Grains.Simulation.Model;

namespace Network.Grains.Simulation.Results;

/// <summary>
/// Makes a result of the outcomes of all runs. <see cref="AddMonths"/> may be called for disjoint
/// ranges of months at the same time; when every month has been added, <see cref="Build"/>.
/// </summary>
public sealed class ResultBuilder
{
    /// <summary>Numbers that are gathered from the runs together: a line of the cache.</summary>
    private const int Together = 16;

    private readonly RunOutcomes _outcomes;
    private readonly SimulationPlan _plan;
    private readonly AreaFans[] _fans;

    /// <param name="outcomes">Of a plan with the scope <see cref="RunScope.Everything"/>, all
    /// runs done.</param>
    public ResultBuilder(RunOutcomes outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Plan.Scope != RunScope.Everything)
            throw new ArgumentException("Its months were not kept.", nameof(outcomes));

        (_outcomes, _plan) = (outcomes, outcomes.Plan);
        _fans = [.. Enumerable.Range(0, outcomes.MonthLength).Select(
            _ => new AreaFans(outcomes.Months))];
    }

    public void AddMonths(int first, int count)
    {
        var runs = _outcomes.Runs;
        var quantiles = new RunQuantiles(runs);
        var gathered = new int[Together * runs];
        Span<int> found = stackalloc int[RunQuantiles.Shares.Length];
        for (var month = first; month < first + count; month++)
        {
            for (var from = 0; from < _fans.Length; from += Together)
            {
                var width = Math.Min(Together, _fans.Length - from);
                Gather(month, from, width, gathered);
                for (var i = 0; i < width; i++)
                {
                    var sum = quantiles.Fill(gathered.AsSpan(i * runs, runs), found);
                    _fans[from + i].Set(month, found, sum / (double)runs);
                }
            }
        }
    }

    public SimulationResult Build()
    {
        var input = _plan.Input;
        var money = MoneyPlan.Of(_plan);
        return new SimulationResult(
            input.StartYear, input.StartMonth, input.Months, input.Runs, input.Seed,
            [.. Enumerable.Range(0, _plan.Areas).Select(a => Area(a, money))],
            QuotaCount.Of(_outcomes),
            SelectionCount.Of(_outcomes),
            YearMoneyCount.Of(_outcomes));
    }

    private void Gather(int month, int from, int width, int[] gathered)
    {
        var runs = _outcomes.Runs;
        for (var run = 0; run < runs; run++)
        {
            var values = _outcomes.Month(run, month).Slice(from, width);
            for (var i = 0; i < width; i++)
            {
                gathered[i * runs + run] = values[i];
            }
        }
    }

    private AreaResult Area(int area, MoneyPlan money)
    {
        var district = area == 0 ? null : _plan.Input.Districts[area - 1].Id;
        var organisations = area == 0
            ? _plan.AllOrganisations
            : _plan.Organisations[area - 1];
        var start = StartOf.Area(_plan, area);
        var share = organisations / (double)Math.Max(1, _plan.AllOrganisations);
        var outreach = money.OutreachOf(share);
        var divisor = Math.Max(1, organisations);
        return new(district, organisations,
        [
            Of(SimulatedOutcome.Coverage, start.Associations / (double)divisor,
                Stored.Associations, (v, _) => v / divisor),
            Of(SimulatedOutcome.Associations, start.Associations, Stored.Associations, Same),
            Of(SimulatedOutcome.Founded, 0, Stored.Founded, Same),
            Of(SimulatedOutcome.Dormant, start.Dormant, Stored.Dormant, Same),
            Of(SimulatedOutcome.Homes, start.Homes, Stored.Homes, Same),
            Of(SimulatedOutcome.Demonstration, start.Demonstration, Stored.Demonstration, Same),
            Of(SimulatedOutcome.Workstations, StartOf.Workstations(_plan, area),
                Stored.Workstations, Same),
            Of(SimulatedOutcome.Activities, 0, Stored.Activities, Same),
            Of(SimulatedOutcome.Participants, 0, Stored.Participants, Same),
            Of(SimulatedOutcome.Money, 0, Stored.Units, (units, month) =>
                units * money.GrantFen + outreach[month]),
        ]);

        OutcomeFan Of(SimulatedOutcome outcome, double before, int kind,
            Func<double, int, double> value) =>
            new(outcome, before, _fans[area * Stored.Count + kind].As(value));
    }

    private static double Same(double value, int month) => value;
}
