namespace Network.Grains.Enterprise;

/// <summary>The newest report on the use of a grant.</summary>
/// <param name="PaidFen">Paid until then, fen: what it reports on.</param>
public sealed record GrantReport(DateOnly On, string Text, long PaidFen, long SpentFen);
