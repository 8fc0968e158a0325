namespace Network.Grains.Enterprise;

/// <summary>Money of a grant that was spent.</summary>
/// <param name="Purpose">Id of a purpose of the policy.</param>
/// <param name="Receipt">Number of the receipt; once in a grant.</param>
public sealed record Spending(
    string Id, string Purpose, long AmountFen, DateOnly On, string Receipt, string? Note = null);
