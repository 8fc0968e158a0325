namespace Network.Grains.Policies;

/// <summary>The yearly selection of demonstration units 示范单位 and their grants.</summary>
/// <param name="UnitsMin">Units selected a year, at least.</param>
/// <param name="UnitsMax">Units selected a year, at most.</param>
/// <param name="GrantMin">Smallest grant, fen.</param>
/// <param name="GrantMax">Largest grant, fen.</param>
public sealed record DemonstrationRules(
    Rule<int> UnitsMin, Rule<int> UnitsMax, Rule<long> GrantMin, Rule<long> GrantMax);
