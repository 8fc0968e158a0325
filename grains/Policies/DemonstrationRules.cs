using System.Collections.Immutable;

namespace Network.Grains.Policies;

/// <summary>The yearly selection of demonstration units 示范单位 and their grants.</summary>
/// <param name="UnitsMin">Units selected a year, at least.</param>
/// <param name="UnitsMax">Units selected a year, at most.</param>
/// <param name="GrantMin">Smallest grant, fen.</param>
/// <param name="GrantMax">Largest grant, fen.</param>
/// <param name="HomesOnly">Only recognised homes may be nominated.</param>
/// <param name="Purposes">What a grant may be spent on.</param>
/// <param name="Deadline">Id of the deadline for nominations; null where there is none.</param>
/// <param name="Score">The form by which candidates are scored; null where there is none.</param>
/// <param name="Line">Id of the budget line that pays the grants; null where the document sets
/// none, and then no budget limits them.</param>
public sealed record DemonstrationRules(
    Rule<int> UnitsMin,
    Rule<int> UnitsMax,
    Rule<long> GrantMin,
    Rule<long> GrantMax,
    Rule<bool> HomesOnly,
    ImmutableArray<NamedRule> Purposes,
    string? Deadline = null,
    ScoreForm? Score = null,
    string? Line = null)
{
    /// <summary>Parts in which a grant is paid, in their order; where there are none, it is paid
    /// as the city likes.</summary>
    public ImmutableArray<Instalment> Instalments { get; init; } = [];
}
