namespace Network.Grains.City;

/// <summary>A line of a year's budget.</summary>
/// <param name="Line">Id of a budget line of the policy.</param>
/// <param name="Inhabitants">Of the area, where the policy sets money for each one.</param>
public sealed record BudgetAmount(int Year, string Line, long AmountFen, int? Inhabitants = null);
