using Network.Grains.Enterprise;
using Network.Grains.Metrics;

namespace Network.Tests.Grains;

/// <summary>A grant of 80,000 yuan: 48,000 first, the rest after a report.</summary>
public sealed class GrantTests
{
    [Fact]
    public void Receive_Award_PlansItsPartsAndMakesADemonstrationUnit()
    {
        var life = Applicant.Awarded();

        var grant = Applicant.Of(life).Grant(2024)!;
        grant.Plan.Select(p => (p.Id, p.AmountFen, p.AfterReport)).ShouldBe(
            [("first", 4_800_000L, false), ("second", 3_200_000L, true)]);
        grant.Purposes.ShouldBe(["home-building", "activities"]);
        life.Amount(Metric.DemonstrationUnits).ShouldBe(1);
        life.Amount(Metric.GrantsAwarded, 2024).ShouldBe(8_000_000);
        life.When(new EnterpriseCommand.ReceiveAward(2024, 9_000_000, Kunshan.Today))
            .ShouldChangeNothing();
    }

    [Fact]
    public void Receive_AwardThatDoesNotDivide_PartsStillAddUp()
    {
        var life = Applicant.Nominated().Given(
            new EnterpriseCommand.ReceiveAward(2024, 5_000_001, Kunshan.Today));

        Applicant.Of(life).Grant(2024)!.Plan.Select(p => p.AmountFen)
            .ShouldBe([3_000_000, 2_000_001]);
    }

    [Fact]
    public void Pay_MoreThanThePartOrAnotherPart_IsRefused()
    {
        var life = Applicant.Awarded();

        life.When(Pay(4_800_001, "first")).ShouldRefuse("grant.above-instalment", "amountFen")
            .Clause!.Document.ShouldBe("assumption");
        life.When(Pay(3_200_000, "second")).ShouldRefuse("grant.wrong-instalment", "instalment");
        life.When(Pay(0, "first")).ShouldRefuse("grant.wrong-money", "amountFen");
        life.When(Pay(4_800_000, "first")).ShouldAccept<EnterpriseEvent.InstalmentPaid>();
        life.Amount(Metric.GrantsUnspent, 2024).ShouldBe(4_800_000);
    }

    [Fact]
    public void Pay_RestBeforeTheReport_IsRefusedAndAfterItPaid()
    {
        var life = Applicant.Paid();
        life.When(Pay(3_200_000, "second")).ShouldRefuse("grant.report-first", "instalment");

        life.Given(
            new EnterpriseCommand.SubmitGrantReport(2024, Kunshan.Today, "首期已用于建家"),
            Pay(3_200_000, "second"));

        life.Amount(Metric.GrantsPaid, 2024).ShouldBe(8_000_000);
        life.When(Pay(1, "second")).ShouldRefuse("grant.all-paid");
    }

    [Fact]
    public void Pay_WithoutAGrant_IsRefused() => Applicant.Home().When(Pay(1, "first"))
        .ShouldRefuse("unknown.grant", "year");

    [Fact]
    public void Spend_OnSomethingElse_IsRefusedWithTheClause() => Applicant.Paid()
        .When(Spend(100, "A1") with { Purpose = "travel" })
        .ShouldRefuse("grant.wrong-purpose", "purpose").Clause!.Phrase
        .ShouldBe("用于补助建家建设及开展相关活动");

    [Fact]
    public void Spend_MoreThanIsPaidOrTheSameReceiptTwice_IsRefused()
    {
        var life = Applicant.Paid().Given(Spend(4_000_000, "A1"));

        life.When(Spend(800_001, "A2")).ShouldRefuse("grant.above-paid", "amountFen")
            .Message.Zh.ShouldContain("8,000");
        life.When(Spend(100, "A1")).ShouldRefuse("grant.receipt-used", "receipt");
        life.When(Spend(100, " ")).ShouldRefuse("text.missing", "receipt");
        life.Given(Spend(800_000, "A2"));
        life.Amount(Metric.GrantsUnspent, 2024).ShouldBe(0);
        life.Amount(Metric.OfCategory(Metric.GrantsSpent, "activities"), 2024)
            .ShouldBe(4_800_000);
    }

    [Fact]
    public void Correct_Spending_FreesWhatItTookBefore()
    {
        var life = Applicant.Paid().Given(Spend(4_000_000, "A1"));
        var id = Applicant.Of(life).Grant(2024)!.Spendings[0].Id;

        life.Given(new EnterpriseCommand.CorrectSpending(2024, id, "home-building", 4_800_000,
            Kunshan.Today, "A1", "金额误记"));
        life.When(new EnterpriseCommand.CorrectSpending(2024, id, "home-building", 4_800_001,
            Kunshan.Today, "A1", "再改")).ShouldRefuse("grant.above-paid", "amountFen");

        life.Given(new EnterpriseCommand.CancelSpending(2024, id, "退货"));
        life.Amount(Metric.GrantsSpent, 2024).ShouldBe(0);
        life.When(new EnterpriseCommand.CancelSpending(2024, id, "退货"))
            .ShouldRefuse("unknown.spending", "spending");
    }

    [Fact]
    public void Return_Unspent_CanNeitherExceedWhatIsLeftNorBeSpentAgain()
    {
        var life = Applicant.Paid().Given(Spend(4_000_000, "A1"));
        life.When(new EnterpriseCommand.ReturnUnspent(2024, 800_001, Kunshan.Today, "结余"))
            .ShouldRefuse("grant.above-paid", "amountFen");

        life.Given(
            new EnterpriseCommand.ReturnUnspent(2024, 500_000, Kunshan.Today, "结余"),
            new EnterpriseCommand.RecoverGrant(2024, 300_000, Kunshan.Today, "未按期使用"));

        life.Amount(Metric.GrantsReturned, 2024).ShouldBe(800_000);
        life.When(Spend(1, "A2")).ShouldRefuse("grant.above-paid", "amountFen");
    }

    [Fact]
    public void Report_BeforeAnythingIsPaid_IsRefused() => Applicant.Awarded()
        .When(new EnterpriseCommand.SubmitGrantReport(2024, Kunshan.Today, "已用"))
        .ShouldRefuse("grant.nothing-paid");

    private static EnterpriseCommand.PayInstalment Pay(long fen, string part) =>
        new(2024, fen, Kunshan.Today, part);

    private static EnterpriseCommand.RecordSpending Spend(long fen, string receipt) =>
        new(2024, "activities", fen, Kunshan.Today, receipt);
}
