using Network.Grains.Simulation.Inputs;

namespace Network.Grains.Simulation.Optimise;

/// <summary>Asks for the use of money that covers most at the horizon.</summary>
/// <param name="Input">Everything but the money; its runs are those of a candidate that is never
/// dropped.</param>
/// <param name="BudgetFen">Money of every year, fen.</param>
/// <param name="Frontier">Also the best for every smaller budget: a candidate is then dropped
/// only when one that costs no more is clearly better.</param>
public sealed record OptimiseRequest(
    SimulationInput Input, long BudgetFen, CandidateGrid Grid, bool Frontier = false)
{
    /// <summary>Candidates, at most.</summary>
    public const int CandidatesMax = 2_000;
}
