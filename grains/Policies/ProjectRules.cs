using System.Collections.Immutable;

namespace Network.Grains.Policies;

/// <summary>Rules of projects 讲比, 金桥工程, 厂会协作, 揭榜挂帅 and their awards.</summary>
/// <param name="Programmes">Under which a project may be proposed.</param>
/// <param name="Tracks">Kinds of business that are judged apart, such as 主业 and 多经; may be
/// empty.</param>
/// <param name="Groups">Professional groups that review first, such as 矿山; may be empty.</param>
/// <param name="Tiers">Prizes, the highest first.</param>
/// <param name="ReportMonths">Months of one reporting period; divides the year.</param>
/// <param name="ReportWithinDays">Days after a period's end until its report is due.</param>
/// <param name="SharesAddUp">Whether the team's shares have to add up to the prize.</param>
public sealed record ProjectRules(
    ImmutableArray<NamedRule> Programmes,
    ImmutableArray<Choice> Tracks,
    ImmutableArray<Choice> Groups,
    ImmutableArray<Choice> Tiers,
    Rule<int> ReportMonths,
    Rule<int> ReportWithinDays,
    Rule<bool> SharesAddUp);
