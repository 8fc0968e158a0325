namespace Network.Grains.Policies;

/// <summary>Which hosts count in the denominators of coverage.</summary>
/// <param name="TechnicalStaffMin">Technical staff from which a host is eligible, persons.</param>
public sealed record EligibilityRules(Rule<int> TechnicalStaffMin);
