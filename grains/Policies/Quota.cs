using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A least number a year, counted by date.</summary>
/// <param name="Metric">What is counted: a name in <c>Metric</c>.</param>
/// <param name="Per"><c>district</c> or <c>city</c>: whose duty it is.</param>
/// <param name="YearlyMin">At least so many a year.</param>
public sealed record Quota(
    string Id, LocalText Name, string Metric, string Per, Rule<int> YearlyMin);
