namespace Network.Grains.Simulation.Model;

/// <summary>
/// Runs a plan. It owns the scratch space of one thread: use one worker a thread, give each a
/// disjoint range of runs, and the outcomes are the same to the last digit however the runs are
/// divided. Nothing is allocated while it runs.
/// </summary>
public sealed class SimulationWorker
{
    private readonly SimulationPlan _plan;
    private readonly RunState _state;
    private readonly RunParameters _parameters;
    private readonly MonthDraws _draws;
    private readonly Selecting _selecting;
    private readonly int[] _sessions;
    private readonly int[] _participants;

    public SimulationWorker(SimulationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
        _state = new RunState(plan);
        _parameters = new RunParameters(plan);
        _draws = new MonthDraws(plan);
        _selecting = new Selecting(plan);
        _sessions = new int[plan.Organisations.Length];
        _participants = new int[plan.Organisations.Length];
    }

    /// <summary>Runs <paramref name="count"/> runs from <paramref name="first"/> on.</summary>
    public void Run(int first, int count, RunOutcomes outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        for (var run = first; run < first + count; run++)
        {
            One(run, outcomes);
        }
    }

    /// <summary>Associations of the city that are awake at the end of one run.</summary>
    public int AssociationsAtHorizon(int run)
    {
        Begin(run);
        for (var index = 0; index < _plan.Months.Length; index++)
        {
            Associations(Month(run, index));
        }

        var sum = 0;
        foreach (var standing in _state.Standing)
        {
            sum += standing.Associations;
        }

        return sum;
    }

    private void Begin(int run)
    {
        _parameters.Draw((uint)run);
        _state.Reset();
    }

    private RunMonth Month(int run, int index) =>
        new(_plan, _state, _parameters, _draws, (uint)run, index);

    private void One(int run, RunOutcomes outcomes)
    {
        var everything = _plan.Scope == RunScope.Everything;
        Begin(run);
        for (var index = 0; index < _plan.Months.Length; index++)
        {
            var month = Month(run, index);
            Associations(month);
            if (everything)
                Work(month);
            if (everything || index == _plan.Months.Length - 1)
                Keep(outcomes.Month(run, everything ? index : 0));
        }
    }

    private void Associations(in RunMonth month)
    {
        if (month is { Planned.Month: 1, Index: > 0 })
            Array.Clear(_state.FoundedThisYear);

        _draws.OfClasses(month.Run, (uint)month.Index);
        Growing.Age(month);
        Establishing.Step(month);
        Growing.Recognise(month);
        _selecting.Step(month);
        Sleeping.Step(month);
        _state.Sum();
    }

    private void Work(in RunMonth month)
    {
        Array.Clear(_sessions);
        Array.Clear(_participants);
        Working.Activities(month, _sessions, _participants);
        Working.Workstations(month);
    }

    private void Keep(Span<int> month)
    {
        var city = month[..Stored.Count];
        city.Clear();
        for (var district = 0; district < _state.Standing.Length; district++)
        {
            var standing = _state.Standing[district];
            var area = month.Slice((district + 1) * Stored.Count, Stored.Count);
            area[Stored.Associations] = standing.Associations;
            area[Stored.Founded] = _state.Founded[district];
            area[Stored.Dormant] = standing.Dormant;
            area[Stored.Homes] = standing.Homes;
            area[Stored.Demonstration] = standing.Demonstration;
            area[Stored.Workstations] = _state.Stations[district];
            area[Stored.Activities] = _sessions[district];
            area[Stored.Participants] = _participants[district];
            area[Stored.Units] = _state.Units[district];
            for (var kind = 0; kind < Stored.Count; kind++)
            {
                city[kind] += area[kind];
            }
        }
    }
}
