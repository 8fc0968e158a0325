using System.Collections.Immutable;

namespace Network.Grains.Policies;

/// <summary>How the year's work of associations is assessed 考核: a rubric as data.</summary>
/// <param name="Indicators">Points that can be earned.</param>
/// <param name="Honours">Bonus for each honour, by level.</param>
/// <param name="BonusMax">All honours together count at most so much.</param>
/// <param name="Deductions">Points taken off for each failing.</param>
/// <param name="Supported">The best so many get better support; 0 for none.</param>
public sealed record AssessmentRules(
    ImmutableArray<Indicator> Indicators,
    ImmutableArray<PointsEach> Honours,
    Rule<int> BonusMax,
    ImmutableArray<PointsEach> Deductions,
    Rule<int> Supported)
{
    /// <summary>Points of a perfect year without bonus.</summary>
    public decimal Full => Indicators.Sum(i => i.Max);

    public Indicator? Find(string indicator) =>
        Indicators.FirstOrDefault(i => i.Id == indicator);
}
