namespace Network.Grains.Policies;

/// <summary>When an association counts as quiet 长期无活动.</summary>
/// <param name="QuietMonths">Months without an activity.</param>
public sealed record DormancyRules(Rule<int> QuietMonths);
