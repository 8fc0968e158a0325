using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A line of the budget 经费科目.</summary>
/// <param name="GrowthPercentMin">Growth over the year before, at least, percent; null where the
/// document asks for none.</param>
/// <param name="PerHeadMin">Money for each inhabitant, at least, fen; null where the document
/// sets none.</param>
public sealed record BudgetLine(
    string Id, LocalText Name, Source Source,
    Rule<int>? GrowthPercentMin = null, Rule<long>? PerHeadMin = null);
