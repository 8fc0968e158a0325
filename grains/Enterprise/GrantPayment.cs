namespace Network.Grains.Enterprise;

/// <summary>Money paid to a demonstration unit.</summary>
/// <param name="Instalment">Id of the planned part; null where there is no plan.</param>
/// <param name="Reference">Number of the payment.</param>
public sealed record GrantPayment(
    long AmountFen, DateOnly On, string? Instalment = null, string? Reference = null);
