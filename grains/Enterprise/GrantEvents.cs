using System.Collections.Immutable;
using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <content>The grants of a demonstration unit.</content>
public abstract partial record EnterpriseEvent
{
    /// <param name="Purposes">Ids of the purposes that the policy then allowed.</param>
    /// <param name="Plan">In which parts it is to be paid, by the same policy; empty where it is
    /// paid as the city likes.</param>
    [StableName("award-received")]
    public sealed record AwardReceived(
        int Year, long AmountFen, DateOnly On, ImmutableArray<string> Purposes,
        ImmutableArray<PlannedInstalment> Plan) : EnterpriseEvent;

    [StableName("instalment-paid")]
    public sealed record InstalmentPaid(int Year, GrantPayment Payment) : EnterpriseEvent;

    [StableName("spending-recorded")]
    public sealed record SpendingRecorded(int Year, Spending Spending) : EnterpriseEvent;

    [StableName("spending-corrected")]
    public sealed record SpendingCorrected(int Year, Spending Spending, string Reason)
        : EnterpriseEvent;

    [StableName("spending-cancelled")]
    public sealed record SpendingCancelled(int Year, string Spending, string Reason)
        : EnterpriseEvent;

    /// <param name="Recovered">By the city; otherwise the association returned it.</param>
    [StableName("grant-returned")]
    public sealed record GrantReturned(
        int Year, long AmountFen, DateOnly On, string Reason, bool Recovered) : EnterpriseEvent;

    /// <param name="PaidFen">Paid until then, fen.</param>
    /// <param name="SpentFen">Spent until then, fen.</param>
    [StableName("grant-reported")]
    public sealed record GrantReported(
        int Year, DateOnly On, string Text, long PaidFen, long SpentFen) : EnterpriseEvent;
}
