using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Model;

/// <summary>
/// The yearly choice of demonstration units from the homes. Inside a class homes differ in score
/// by chance alone, and the best of them are taken: with scores scattered as Gumbel's extreme
/// values that is to draw one after the other without putting back, each home weighted by e to its
/// class's mean score.
/// </summary>
internal sealed class Selecting(SimulationPlan plan)
{
    private readonly int[] _order = new int[plan.Organisations.Length];

    public void Step(in RunMonth month)
    {
        var units = month.Planned.Units;
        if (units < 0)
            return;

        Array.Clear(month.State.Designated);
        switch (plan.Input.Levers.Strategy)
        {
            case AllocationStrategy.ByScore:
                ByScore(month, units);
                break;
            case AllocationStrategy.Given:
                AsGiven(month, units);
                break;
            case AllocationStrategy.CoverageGap:
                OrderByCoverage(month.State);
                InTurn(month, units, 0);
                break;
            default:
                OrderByPlace();
                month.State.NextInTurn = InTurn(month, units, month.State.NextInTurn);
                break;
        }
    }

    private void ByScore(in RunMonth month, int units)
    {
        for (var place = 0; place < units && Choose(month, 0, _order.Length, place); place++)
        {
        }
    }

    private void AsGiven(in RunMonth month, int units)
    {
        var place = 0;
        for (var district = 0; district < _order.Length; district++)
        {
            for (var i = 0; i < plan.Given[district] && place < units; i++)
            {
                if (!Choose(month, district, district + 1, place))
                    break;

                place++;
            }
        }
    }

    /// <summary>One from each district in turn, passing over those without homes.</summary>
    /// <returns>The turn at which it would go on.</returns>
    private int InTurn(in RunMonth month, int units, int turn)
    {
        var passed = 0;
        for (var place = 0; place < units && passed < _order.Length;)
        {
            var district = _order[turn];
            turn = (turn + 1) % _order.Length;
            var chosen = Choose(month, district, district + 1, place);
            (place, passed) = chosen ? (place + 1, 0) : (place, passed + 1);
        }

        return turn;
    }

    /// <summary>Takes the next home of some districts; false when there is none.</summary>
    private bool Choose(in RunMonth month, int from, int until, int place)
    {
        var state = month.State;
        var (first, end) = (from == 0 ? 0 : plan.ClassEnds[from - 1], plan.ClassEnds[until - 1]);
        var all = 0.0;
        for (var entry = first; entry < end; entry++)
        {
            all += state.Home[entry] * plan.Weights[entry];
        }

        if (all <= 0)
            return false;

        var rest = month.Draws.OfChoice(month.Run, (uint)month.Index, place) * all;
        var chosen = -1;
        for (var entry = first; entry < end && (chosen < 0 || rest > 0); entry++)
        {
            if (state.Home[entry] > 0)
            {
                chosen = entry;
                rest -= state.Home[entry] * plan.Weights[entry];
            }
        }

        var district = from;
        while (plan.ClassEnds[district] <= chosen)
        {
            district++;
        }

        state.Home[chosen]--;
        state.FundedCohort(month.Planned.ChosenCohort)[chosen]++;
        state.Designated[district]++;
        state.Units[district]++;
        return true;
    }

    private void OrderByPlace()
    {
        for (var i = 0; i < _order.Length; i++)
        {
            _order[i] = i;
        }
    }

    /// <summary>Lowest coverage first; insertion keeps the order of equals.</summary>
    private void OrderByCoverage(RunState state)
    {
        state.Sum();
        for (var i = 0; i < _order.Length; i++)
        {
            var j = i;
            for (; j > 0 && IsLower(state, i, _order[j - 1]); j--)
            {
                _order[j] = _order[j - 1];
            }

            _order[j] = i;
        }
    }

    private bool IsLower(RunState state, int first, int second) =>
        (long)state.Standing[first].Associations * plan.Organisations[second]
        < (long)state.Standing[second].Associations * plan.Organisations[first];
}
