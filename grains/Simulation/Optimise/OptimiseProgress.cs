namespace Network.Grains.Simulation.Optimise;

/// <summary>How far a race is.</summary>
/// <param name="Round">From 1.</param>
/// <param name="Alive">Candidates that are still in it.</param>
/// <param name="Dropped">Candidates that are out.</param>
/// <param name="Runs">Runs that each of those alive has had.</param>
/// <param name="Best">The best so far; its distance from itself is 0.</param>
public sealed record OptimiseProgress(
    int Round, int Alive, int Dropped, int Runs, RankedCandidate Best);
