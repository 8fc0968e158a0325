using System.Collections.Immutable;

namespace Network.Grains.Simulation.Optimise;

/// <summary>What came of a race.</summary>
/// <param name="Best">Highest mean coverage.</param>
/// <param name="Close">Others that had every run: not clearly worse; the best of them first.
/// </param>
/// <param name="Frontier">The best for every cost, the cheapest first, each covering more than
/// those before; empty when it was not asked for.</param>
/// <param name="Candidates">How many were tried.</param>
/// <param name="RunsUsed">Runs of all candidates together.</param>
public sealed record OptimiseResult(
    RankedCandidate Best,
    ImmutableArray<RankedCandidate> Close,
    ImmutableArray<RankedCandidate> Frontier,
    int Candidates,
    long RunsUsed);
