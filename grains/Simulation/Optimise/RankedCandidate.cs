namespace Network.Grains.Simulation.Optimise;

/// <summary>A candidate and what its runs say.</summary>
/// <param name="Runs">Runs it was given.</param>
/// <param name="Coverage">Mean coverage of the city at the horizon, 0 to 1.</param>
/// <param name="P5">5 % of the runs are at or below.</param>
/// <param name="Behind">Coverage behind the best, mean over the runs that both had; 0 of the
/// best.</param>
/// <param name="BehindError">Its standard error.</param>
public sealed record RankedCandidate(
    MoneyUse Candidate, int Runs, double Coverage, double P5, double P95, double Behind,
    double BehindError);
