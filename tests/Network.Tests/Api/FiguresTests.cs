using Network.Client.Api.Overviews;
using Network.Client.Api.Views;
using Network.Grains.Metrics;
using Network.Grains.Policies;
using Network.Silo.Policies;
using Network.Silo.Rollup;
using Network.Tests.BlackBox;

namespace Network.Tests.Api;

public sealed class FiguresTests
{
    private static readonly DateOnly Today = new(2024, 11, 21);
    private static readonly Policy Kunshan = PolicyFile.Load(ServedNetwork.Policy).Policy!;
    private static readonly OverviewMoment Now = new(Today, 2024, Kunshan);

    [Fact]
    public void Coverage_WithEligibleHosts_IsTheShareCovered()
    {
        var figures = FiguresOf.Scope(Totals(
            Standing(Metric.EligibleHosts, 8), Standing(Metric.CoveredHosts, 6),
            Standing(Metric.EligibleTechnicalStaff, 400), Standing(Metric.CoveredMembers, 100),
            Standing(Metric.Associations, 10), Standing(Metric.Filed, 5)), Now);

        figures.OrganisationCoverage.ShouldBe(0.75);
        figures.PeopleCoverage.ShouldBe(0.25);
        figures.FiledShare.ShouldBe(0.5);
    }

    [Fact]
    public void Coverage_WithoutEligibleHosts_IsNotANumber()
    {
        var figures = FiguresOf.Scope(Totals(), Now);

        figures.OrganisationCoverage.ShouldBeNull();
        figures.PeopleCoverage.ShouldBeNull();
        figures.FiledShare.ShouldBeNull();
    }

    [Fact]
    public void Dues_OnTheirDay_AreNotYetOver()
    {
        var figures = FiguresOf.Scope(Totals(
            Due(Metric.ReelectionDue, Today.AddDays(-1)), Due(Metric.ReelectionDue, Today),
            Due(Metric.AgreementEnds, Today.AddDays(-1)), Due(Metric.AgreementEnds, Today),
            Due(Metric.AgreementEnds, Today.AddDays(Expiring)),
            Due(Metric.AgreementEnds, Today.AddDays(Expiring + 1))), Now);

        figures.OverdueReelections.ShouldBe(1);
        figures.ExpiredAgreements.ShouldBe(1);
        figures.ExpiringAgreements.ShouldBe(2);
    }

    [Fact]
    public void Flows_OfMonthsAndOfTheYear_AddUp()
    {
        var figures = FiguresOf.Scope(Totals(
            new Amount(Period.Year(2024), Metric.Sessions, 85),
            new Amount(new Period(202401), Metric.Sessions, 3),
            new Amount(new Period(202412), Metric.Sessions, 2),
            new Amount(new Period(202312), Metric.Sessions, 100)), Now);

        figures.Sessions.ShouldBe(90);
    }

    [Fact]
    public void Trend_CountedBack_EndsWithWhatStands()
    {
        var trend = TrendOf.Scope(Totals(
            Standing(Metric.Associations, 10), Standing(Metric.Members, 300),
            new Amount(new Period(202411), Metric.Established, 2),
            new Amount(new Period(202411), Metric.Ended, 1),
            new Amount(new Period(202410), Metric.MembersJoined, 50),
            new Amount(new Period(202410), Metric.MembersLeft, 20)), Now);

        trend.Length.ShouldBe(TrendOf.Months);
        trend[^1].ShouldBe(new TrendMonth("2024-11", 10, 2, 300, 0, 0));
        trend[^2].ShouldBe(new TrendMonth("2024-10", 9, 0, 300, 0, 0));
        trend[^3].ShouldBe(new TrendMonth("2024-09", 9, 0, 270, 0, 0));
    }

    [Fact]
    public void Quota_NotMet_AsksForAttentionAndPressesLateInTheYear()
    {
        var quotas = QuotasOf.Scope(Totals(), Now, QuotasOf.PerDistrict);
        var name = Kunshan.Districts[0].Name;

        var late = AttentionOf.Quotas(quotas, "kaifaqu", name, Now).First();
        var early = AttentionOf.Quotas(quotas, "kaifaqu", name,
            Now with { Day = new DateOnly(2024, 2, 1) }).First();

        quotas.ShouldNotBeEmpty();
        late.Severity.ShouldBe(Severity.Warn);
        late.Text.Zh.ShouldContain("昆山开发区");
        late.Link.ShouldNotBeNull().Query["district"].ShouldBe("kaifaqu");
        early.Severity.ShouldBe(Severity.Info);
    }

    [Fact]
    public void Quota_Met_AsksForNothing()
    {
        var met = Kunshan.Quotas.Select(q => new Amount(
            Period.Year(2024), q.Metric, q.YearlyMin.Value)).ToArray();
        var quotas = QuotasOf.Scope(Totals(met), Now, QuotasOf.PerDistrict);

        AttentionOf.Quotas(quotas, null, Kunshan.CityName, Now).ShouldBeEmpty();
    }

    [Fact]
    public void Deadline_WithinItsDays_IsShownWithTheDaysLeft()
    {
        var deadline = Kunshan.Deadlines[0];
        var due = deadline.Due.Value.In(2025);
        var moment = Now with { Day = due.AddDays(-3) };

        var shown = AttentionOf.Deadlines(moment).Where(a => a.Due == due);

        shown.ShouldContain(a => a.Count == 3 && a.Kind == AttentionKind.Deadline);
        AttentionOf.Deadlines(Now with { Day = due.AddDays(1) })
            .ShouldNotContain(a => a.Due == due);
    }

    [Fact]
    public void Summaries_AfterTheirDay_AreMissedFromThoseWhoWereThere()
    {
        var due = Kunshan.Summaries.Due.Value.In(2024);
        var totals = Totals(
            Standing(Metric.Associations, 10),
            new Amount(new Period(202403), Metric.Established, 2),
            new Amount(Period.Year(2023), Metric.Summaries, 5));

        var after = AttentionOf.Summaries(totals, null, Now with { Day = due.AddDays(1) });
        var before = AttentionOf.Summaries(totals, null, Now with { Day = due });

        after.Single().Count.ShouldBeInRange(3, 5);
        before.ShouldBeEmpty();
    }

    private static int Expiring => Kunshan.Workstations.ExpiringWithinDays.Value;

    private static Totals Totals(params Amount[] amounts)
    {
        var kunshan = new Dimensions("kunshan");
        var book = new TotalsBook();
        book.Add([.. amounts.Select(a => new Delta(kunshan, a))]);
        return book.Of(kunshan);
    }

    private static Amount Standing(string metric, long value) =>
        new(Period.Standing, metric, value);

    private static Amount Due(string metric, DateOnly day) => new(Period.Day(day), metric, 1);
}
