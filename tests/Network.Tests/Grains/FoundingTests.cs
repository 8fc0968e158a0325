using Network.Grains.Enterprise;
using Network.Grains.Metrics;

namespace Network.Tests.Grains;

public sealed class FoundingTests
{
    private static Life Registered() =>
        Life.OfEnterprise().Given(new EnterpriseCommand.Register("zhangpu", Kunshan.Profile));

    private static Life Established() => Registered().Given(
        new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 5)));

    [Fact]
    public void Establish_AfterPreparing_NeedsEveryRequiredStep()
    {
        var life = Registered().Given(
            new EnterpriseCommand.BeginPreparing(Kunshan.Day(2024, 1, 8)));

        var refusal = life.When(new EnterpriseCommand.Establish(Kunshan.Day(2024, 5, 1)))
            .ShouldRefuse("association.steps-missing");
        refusal.Clause.ShouldNotBeNull();

        foreach (var step in Kunshan.Policy.Founding.Steps.Where(s => s.Required))
        {
            life.Given(new EnterpriseCommand.CompleteStep(step.Id, Kunshan.Day(2024, 4, 1)));
        }

        life.When(new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 31)))
            .ShouldRefuse("date.too-early", "on");
        life.Given(new EnterpriseCommand.Establish(Kunshan.Day(2024, 5, 1)));
        life.Amount(Metric.Associations).ShouldBe(1);
        life.Amount(Metric.Established, 202405).ShouldBe(1);
        life.Amount(Metric.Prospects).ShouldBe(0);
    }

    [Fact]
    public void Establish_InTheFuture_IsRefused() => Registered()
        .When(new EnterpriseCommand.Establish(Kunshan.Today.AddDays(1)))
        .ShouldRefuse("date.in-future", "on");

    [Fact]
    public void Establish_Twice_IsRefused() => Established()
        .When(new EnterpriseCommand.Establish(Kunshan.Today))
        .ShouldRefuse("association.exists");

    [Fact]
    public void CompleteStep_UnknownStep_ListsTheSteps() => Registered()
        .Given(new EnterpriseCommand.BeginPreparing(Kunshan.Day(2024, 1, 8)))
        .When(new EnterpriseCommand.CompleteStep("dance", Kunshan.Day(2024, 1, 9)))
        .ShouldRefuse("unknown.founding-step", "step")
        .Message.En.ShouldContain(Kunshan.Policy.Founding.Steps[0].Id);

    [Fact]
    public void File_BeforeEstablishment_IsRefusedAndAfterIsCounted()
    {
        Registered().When(new EnterpriseCommand.File("SZ-1", Kunshan.Today))
            .ShouldRefuse("association.not-established");

        var life = Established().Given(
            new EnterpriseCommand.File("SZ-1", Kunshan.Day(2024, 4, 1)),
            new EnterpriseCommand.UpdateFiling(2024, Kunshan.Day(2024, 6, 1)));

        life.Amount(Metric.Filed).ShouldBe(1);
        life.Amount(Metric.FilingUpdates, 2024).ShouldBe(1);
        life.When(new EnterpriseCommand.UpdateFiling(2023, Kunshan.Today))
            .ShouldRefuse("filing.wrong-year", "year");
    }

    [Fact]
    public void Dissolve_AndFoundAgain_CountsBothYears()
    {
        var life = Established().Given(
            new EnterpriseCommand.Dissolve(Kunshan.Day(2024, 4, 1), "企业注销"));
        life.Amount(Metric.Associations).ShouldBe(0);
        life.Amount(Metric.Prospects).ShouldBe(1);
        life.Amount(Metric.Ended, 202404).ShouldBe(1);

        life.When(new EnterpriseCommand.Establish(Kunshan.Day(2024, 3, 31)))
            .ShouldRefuse("date.too-early", "on");
        life.Given(new EnterpriseCommand.Establish(Kunshan.Day(2024, 6, 1)));

        life.Amount(Metric.Associations).ShouldBe(1);
        life.Amount(Metric.Established, 202403).ShouldBe(1);
        life.Amount(Metric.Established, 202406).ShouldBe(1);
    }

    [Fact]
    public void Rest_AndRevive_KeepTheAssociationCounted()
    {
        var life = Established().Given(
            new EnterpriseCommand.DeclareDormant(Kunshan.Day(2024, 5, 1), "负责人离职"));
        life.Amount(Metric.Dormant).ShouldBe(1);
        life.Amount(Metric.Associations).ShouldBe(1);
        life.When(new EnterpriseCommand.SetStaff(1, 1))
            .ShouldRefuse("association.not-established");

        life.Given(new EnterpriseCommand.Revive(Kunshan.Day(2024, 6, 1)));

        life.Amount(Metric.Dormant).ShouldBe(0);
    }

    [Fact]
    public void Merge_IntoAnother_TakesTheMembersAlong()
    {
        var life = Established().Given(
            MemberRollTests.Admit(3), new EnterpriseCommand.MergeInto(
                "bigger", Kunshan.Today, "集团重组"));

        var absorb = life.Reactions.ShouldHaveSingleItem().Command
            .ShouldBeOfType<EnterpriseCommand.Absorb>();
        absorb.Members.Length.ShouldBe(3);
        life.Amount(Metric.Members).ShouldBe(0);
        life.Amount(Metric.MembersLeft, 202407).ShouldBe(3);

        var bigger = Life.OfEnterprise("bigger").Given(
            new EnterpriseCommand.Register("lujia", Kunshan.Profile),
            new EnterpriseCommand.Establish(Kunshan.Day(2020, 1, 1)), absorb);
        bigger.Amount(Metric.Members).ShouldBe(3);
        Established().When(new EnterpriseCommand.MergeInto("hengrui", Kunshan.Today, "误"))
            .ShouldRefuse("association.into-itself", "target");
    }

    [Fact]
    public void Quiet_WithoutAnActivity_FallsDueAfterThePolicysMonths()
    {
        var months = Kunshan.Policy.Dormancy.QuietMonths.Value;
        var life = Established();
        life.Amount(Metric.QuietFrom, Due(Kunshan.Day(2024, 3, 5).AddMonths(months)))
            .ShouldBe(1);

        life.Given(new EnterpriseCommand.RecordActivity(
            "academic-exchange", Kunshan.Day(2024, 7, 1)));

        life.Amount(Metric.QuietFrom, Due(Kunshan.Day(2024, 7, 1).AddMonths(months)))
            .ShouldBe(1);
    }

    [Fact]
    public void SubmitSummary_AfterTheDueDate_IsLate()
    {
        var due = Kunshan.Policy.Summaries.Due.Value.In(2025);
        var life = Established();
        life.Today = due.AddDays(2);

        life.When(new EnterpriseCommand.SubmitSummary(2024, due))
            .ShouldAccept<EnterpriseEvent.SummarySubmitted>().OnTime.ShouldBeTrue();
        life.When(new EnterpriseCommand.SubmitSummary(2024, due.AddDays(1)))
            .ShouldAccept<EnterpriseEvent.SummarySubmitted>().OnTime.ShouldBeFalse();
        life.Amount(Metric.Summaries, 2024).ShouldBe(1);
        life.When(new EnterpriseCommand.SubmitSummary(2023, due))
            .ShouldRefuse("summary.wrong-year", "year");
    }

    private static int Due(DateOnly date) => Period.Day(date).Code;
}
