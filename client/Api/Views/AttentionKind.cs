namespace Network.Client.Api.Views;

/// <summary>What may need somebody's attention.</summary>
public enum AttentionKind
{
    OverdueReelection,
    ExpiringAgreement,
    QuotaBehind,
    Quiet,
    NotFiled,
    SummaryMissing,
    Deadline,
    OverdueService,
    HomeAtDistrict,
    HomeAtCity,
}
