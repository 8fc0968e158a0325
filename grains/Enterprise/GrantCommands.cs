using Network.Grains.Kernel;

namespace Network.Grains.Enterprise;

/// <content>The grant of a demonstration unit 示范单位经费: one for each year in which it was
/// selected.</content>
public abstract partial record EnterpriseCommand
{
    /// <summary>The city selected this home as demonstration unit of a year, with a grant.
    /// </summary>
    [StableName("receive-award")]
    public sealed record ReceiveAward(int Year, long AmountFen, DateOnly On) : EnterpriseCommand;

    /// <summary>The city pays an instalment of the year's grant.</summary>
    [StableName("pay-instalment")]
    public sealed record PayInstalment(
        [property: Undated] int Year, long AmountFen, DateOnly On, string? Instalment = null,
        string? Reference = null)
        : EnterpriseCommand;

    /// <summary>Records what a part of the year's grant was spent on.</summary>
    [StableName("record-spending")]
    public sealed record RecordSpending(
        [property: Undated] int Year, string Purpose, long AmountFen, DateOnly On,
        string Receipt, string? Note = null)
        : EnterpriseCommand;

    /// <summary>Corrects a recorded spending.</summary>
    [StableName("correct-spending")]
    public sealed record CorrectSpending(
        [property: Undated] int Year, string Spending, string Purpose, long AmountFen,
        DateOnly On, string Receipt, string Reason, string? Note = null)
        : EnterpriseCommand;

    /// <summary>Takes a recorded spending back.</summary>
    [StableName("cancel-spending")]
    public sealed record CancelSpending(
        [property: Undated] int Year, string Spending, string Reason)
        : EnterpriseCommand;

    /// <summary>The association returns money that was not spent.</summary>
    [StableName("return-unspent")]
    public sealed record ReturnUnspent(
        [property: Undated] int Year, long AmountFen, DateOnly On, string Reason)
        : EnterpriseCommand;

    /// <summary>The city recovers money that was not spent.</summary>
    [StableName("recover-grant")]
    public sealed record RecoverGrant(
        [property: Undated] int Year, long AmountFen, DateOnly On, string Reason)
        : EnterpriseCommand;

    /// <summary>Reports on the use of the year's grant.</summary>
    [StableName("submit-grant-report")]
    public sealed record SubmitGrantReport(
        [property: Undated] int Year, DateOnly On, string Text)
        : EnterpriseCommand;
}
