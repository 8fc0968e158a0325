using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Workstation;

namespace Network.Tests.Grains;

public sealed class WorkstationTests
{
    private static Life Open() => new Life(GrainKey.OfWorkstation("kunshan", "ws1")).Given(
        new WorkstationCommand.Open("恒锐院士工作站", "hengrui", "zhangpu",
            WorkstationKind.Academician, WorkstationLevel.Provincial, "精密制造",
            Kunshan.Day(2022, 1, 10)));

    [Theory]
    [InlineData(2024, 12, 30, false)]
    [InlineData(2024, 12, 31, true)]
    [InlineData(2027, 1, 1, true)]
    [InlineData(2027, 1, 2, false)]
    public void SignAgreement_Term_IsThreeToFiveYears(int year, int month, int day, bool fits)
    {
        var decision = Open().When(new WorkstationCommand.SignAgreement(
            Kunshan.Day(2022, 1, 1), Kunshan.Day(year, month, day)));

        (decision is Decision.Accepted).ShouldBe(fits);
        if (!fits)
        {
            decision.ShouldRefuse("agreement.term-out-of-bounds", "until")
                .Clause.ShouldNotBeNull();
        }
    }

    [Fact]
    public void Agreement_Renewed_FallsDueAtItsNewEnd()
    {
        var life = Open().Given(
            new WorkstationCommand.SignAgreement(
                Kunshan.Day(2022, 1, 1), Kunshan.Day(2024, 12, 31)));
        life.Amount(Metric.AgreementEnds, 20241231).ShouldBe(1);

        life.Given(new WorkstationCommand.RenewAgreement(Kunshan.Day(2027, 12, 31)));

        life.Amount(Metric.AgreementEnds, 20241231).ShouldBe(0);
        life.Amount(Metric.AgreementEnds, 20271231).ShouldBe(1);
        life.When(new WorkstationCommand.SignAgreement(
            Kunshan.Today, Kunshan.Today.AddYears(4))).ShouldRefuse("agreement.exists");
    }

    [Theory]
    [InlineData(2024, 12, 31, "operating")]
    [InlineData(2025, 1, 1, "expired")]
    public void Status_TimeAlone_MakesItExpire(int year, int month, int day, string status) =>
        ((WorkstationState)Open().Given(new WorkstationCommand.SignAgreement(
            Kunshan.Day(2022, 1, 1), Kunshan.Day(2024, 12, 31))).State)
            .StatusOn(Kunshan.Day(year, month, day)).ShouldBe(status);

    [Fact]
    public void Work_OfAMonth_AddsUp()
    {
        var life = Open().Given(
            new WorkstationCommand.RecordVisit(Kunshan.Day(2024, 5, 1), 3, "诊断"),
            new WorkstationCommand.RecordVisit(Kunshan.Day(2024, 5, 20), 2),
            new WorkstationCommand.RecordProblem(Kunshan.Day(2024, 5, 2), 2, 1),
            new WorkstationCommand.RecordOutcome(
                Kunshan.Day(2024, 6, 1), Patents: 2, RevenueFen: 700_000_000),
            new WorkstationCommand.RecordTraining(Kunshan.Day(2024, 6, 2), 40));

        life.Amount(Metric.StationVisits, 202405).ShouldBe(2);
        life.Amount(Metric.StationProblems, 202405).ShouldBe(2);
        life.Amount(Metric.StationSolved, 202405).ShouldBe(1);
        life.Amount(Metric.StationRevenue, 202406).ShouldBe(700_000_000);
        life.Amount(Metric.StationTrained, 202406).ShouldBe(40);
    }

    [Fact]
    public void Work_BeforeOpeningOrEmpty_IsRefused()
    {
        Open().When(new WorkstationCommand.RecordVisit(Kunshan.Day(2021, 1, 1), 1))
            .ShouldRefuse("date.too-early", "date");
        Open().When(new WorkstationCommand.RecordOutcome(Kunshan.Today))
            .ShouldRefuse("work.empty");
    }

    [Fact]
    public void Close_WithExperts_ReleasesThemAndTheHost()
    {
        var life = Open().Given(
            new WorkstationCommand.AcceptExpert("a1", "院士", "东南大学", true, Kunshan.Today),
            new WorkstationCommand.Close(Kunshan.Today, "协议终止"));

        life.Reactions.Select(r => r.Target.Kind).ShouldBe(
            [GrainKind.Enterprise, GrainKind.Enterprise, GrainKind.City]);
        life.Amount(Metric.Workstations).ShouldBe(0);
        life.When(new WorkstationCommand.RecordTraining(Kunshan.Today, 1))
            .ShouldRefuse("workstation.closed");
    }
}
