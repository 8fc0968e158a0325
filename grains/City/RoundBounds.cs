using Network.Grains.Policies;

namespace Network.Grains.City;

/// <summary>The policy's numbers of a round, as they were when it was opened.</summary>
/// <param name="Line">Id of the budget line that pays; null where none limits the grants.
/// </param>
public sealed record RoundBounds(
    int UnitsMin, int UnitsMax, long GrantMinFen, long GrantMaxFen, string? Line = null)
{
    public static RoundBounds Of(DemonstrationRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(rules.UnitsMin.Value, rules.UnitsMax.Value, rules.GrantMin.Value,
            rules.GrantMax.Value, rules.Line);
    }
}
