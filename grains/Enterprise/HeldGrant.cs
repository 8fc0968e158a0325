using System.Collections.Immutable;

namespace Network.Grains.Enterprise;

/// <summary>The grant of one year. What was spent and what was returned is never more than what
/// was paid, and that never more than what was awarded.</summary>
/// <param name="AwardedFen">The award, fen.</param>
/// <param name="Purposes">What it may be spent on, by the policy of its award.</param>
/// <param name="Plan">In which parts it is paid; empty where it is paid as the city likes.
/// </param>
/// <param name="ReturnedFen">Returned or recovered, fen.</param>
public sealed record HeldGrant(
    int Year, long AwardedFen, DateOnly On, ImmutableArray<string> Purposes,
    ImmutableArray<PlannedInstalment> Plan, ImmutableArray<GrantPayment> Payments,
    ImmutableArray<Spending> Spendings, long ReturnedFen = 0, GrantReport? Report = null)
{
    public long PaidFen => Payments.Sum(p => p.AmountFen);

    public long SpentFen => Spendings.Sum(s => s.AmountFen);

    /// <summary>Paid and neither spent nor returned, fen.</summary>
    public long UnspentFen => PaidFen - SpentFen - ReturnedFen;

    public Spending? Find(string spending) => Spendings.FirstOrDefault(s => s.Id == spending);
}
