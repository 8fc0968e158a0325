namespace Network.Grains.Enterprise;

/// <summary>A part in which a grant is to be paid.</summary>
/// <param name="Id">Id of an instalment of the policy.</param>
/// <param name="AmountFen">Its share of the award, fen.</param>
/// <param name="AfterReport">Paid only after a report on the use of the earlier ones.</param>
public sealed record PlannedInstalment(string Id, long AmountFen, bool AfterReport);
