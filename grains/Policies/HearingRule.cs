using Network.Grains.Kernel;

namespace Network.Grains.Policies;

/// <summary>A leading body hears the association's report 听取科协工作汇报.</summary>
/// <param name="Name">Which body.</param>
/// <param name="Per"><c>district</c> or <c>city</c>: whose report.</param>
/// <param name="YearlyMin">Times a year, at least.</param>
public sealed record HearingRule(string Id, LocalText Name, string Per, Rule<int> YearlyMin);
