using System.Collections.Immutable;

namespace Network.Grains.Simulation.Inputs;

/// <summary>Organisations of a class by the stage of their association; each is in one of them.
/// </summary>
/// <param name="None">Without an association 未建.</param>
/// <param name="Established">With one, and neither home nor dormant.</param>
/// <param name="Home">Recognised as 科技工作者之家 and not yet a demonstration unit.</param>
/// <param name="Demonstration">Demonstration units 示范单位 whose grant's term is over.</param>
/// <param name="Dormant">With an association that sleeps 休眠.</param>
public sealed record StageCounts(
    int None, int Established = 0, int Home = 0, int Demonstration = 0, int Dormant = 0)
{
    /// <summary>Of the established, those founded in the last twelve months before the start:
    /// the first number is of twelve months ago, the last of one month ago. Empty when all are
    /// older.</summary>
    public ImmutableArray<int> Young { get; init; } = [];

    /// <summary>All organisations of the class.</summary>
    public long Total => (long)None + Established + Home + Demonstration + Dormant;
}
