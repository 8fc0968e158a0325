namespace Network.Grains.Simulation.Model;

/// <summary>One month of one run: what every step of it works on.</summary>
/// <param name="Index">From 0 for the first simulated month.</param>
internal readonly record struct RunMonth(
    SimulationPlan Plan, RunState State, RunParameters Parameters, MonthDraws Draws, uint Run,
    int Index)
{
    public PlannedMonth Planned => Plan.Months[Index];
}
