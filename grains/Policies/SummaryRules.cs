namespace Network.Grains.Policies;

/// <summary>The yearly work summary 年度工作总结.</summary>
/// <param name="Due">Month and day of the year after, by which it is handed in.</param>
public sealed record SummaryRules(Rule<MonthDay> Due);
