namespace Network.Grains.Enterprise;

/// <summary>Online filing 网上备案 at the registry that the policy names.</summary>
/// <param name="Number">The registry's number.</param>
/// <param name="UpdatedYears">Years in which the filing was brought up to date.</param>
public sealed record Filing(
    string Number, DateOnly On, System.Collections.Immutable.ImmutableArray<int> UpdatedYears);
