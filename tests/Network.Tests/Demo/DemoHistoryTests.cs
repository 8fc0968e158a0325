using Network.Client.Demo;
using Network.Grains.Enterprise;
using Network.Grains.Metrics;
using Network.Grains.Panel;
using Network.Grains.Policies;
using Network.Grains.Project;
using Network.Silo.Policies;
using Network.Tests.Tidy;

namespace Network.Tests.Demo;

public sealed class DemoHistoryTests
{
    private const int Organisations = 400;

    private static readonly DemoSpan Span = DemoSpan.StartingOn(new DateOnly(2023, 3, 10));

    private static Policy Kunshan { get; } = PolicyFile.Load(
        Path.Combine(Repository.Root, "policies", "kunshan-2024.yaml")).Policy!;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void History_AnySeed_BreaksNoRule(int seed)
    {
        var city = Played(seed, Organisations);

        city.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void History_SameSeed_IsTheSame()
    {
        var first = DemoHistory.Of(3, Kunshan, Span, 60);
        var second = DemoHistory.Of(3, Kunshan, Span, 60);

        second.Select(Text).ShouldBe(first.Select(Text));
        DemoHistory.Of(4, Kunshan, Span, 60).Select(Text).ShouldNotBe(first.Select(Text));
    }

    [Fact]
    public void History_CommandIds_AreSpentOnce()
    {
        var ids = DemoHistory.Of(1, Kunshan, Span, Organisations).Select(c => c.Id).ToList();

        ids.Distinct().Count().ShouldBe(ids.Count);
    }

    [Fact]
    public void History_City_LooksLikeACity()
    {
        var city = Played(1, Organisations);

        city.Standing(Metric.Hosts).ShouldBeInRange(390, 410);
        city.Standing(Metric.Associations).ShouldBeInRange(120, 240);
        city.Standing(Metric.Members).ShouldBeInRange(2_000, 12_000);
        city.Standing(Metric.Filed).ShouldBeLessThan(city.Standing(Metric.Associations));
        city.Standing(Metric.Dormant).ShouldBeInRange(1, 20);
        city.Standing(Metric.Workstations).ShouldBe(20);
        city.Standing(Metric.Experts).ShouldBeInRange(20, 60);
        city.Standing(Metric.Homes).ShouldBeInRange(8, 20);
        city.Standing(Metric.DemonstrationUnits).ShouldBeInRange(4, 12);
        city.InYear(Metric.GrantsAwarded, 2025).ShouldBeInRange(15_000_000, 30_000_000);
        city.InYear(Metric.GrantsSpent, 2025).ShouldBeGreaterThan(0);
        city.InYear(Metric.Sessions, 2024).ShouldBeInRange(300, 4_000);
        city.InYear(Metric.Established, 2024)
            .ShouldBeGreaterThan(city.InYear(Metric.Established, 2022));
    }

    [Fact]
    public void History_Today_LeavesSomethingToDo()
    {
        var city = Played(1, Organisations);
        var due = city.Amounts().Where(a => a.Period.IsDay).ToList();
        var today = Period.Day(Span.Until);
        var soon = Period.Day(Span.Until.AddDays(90));

        due.Where(a => a.Metric == Metric.ReelectionDue && a.Period < today)
            .Sum(a => a.Value).ShouldBeInRange(2, 40);
        due.Where(a => a.Metric == Metric.AgreementEnds && a.Period < today)
            .Sum(a => a.Value).ShouldBeGreaterThan(0);
        due.Where(a => a.Metric == Metric.AgreementEnds && a.Period >= today && a.Period <= soon)
            .Sum(a => a.Value).ShouldBeGreaterThan(0);
        due.Where(a => a.Metric == Metric.QuietFrom && a.Period < today)
            .Sum(a => a.Value).ShouldBeInRange(1, 80);
        (city.Standing(Metric.HomesAwaitingDistrict) + city.Standing(Metric.HomesAwaitingCity))
            .ShouldBeInRange(1, 4);
        city.Grains.Select(g => g.State).OfType<ProjectState>()
            .Count(p => p.Stage == ProjectStage.Proposed).ShouldBeGreaterThan(0);
        var panel = city.Grains.Select(g => g.State).OfType<PanelState>().ShouldHaveSingleItem();
        ScoringDuties.Of(panel, PanelStory.IdOf(Kunshan.City, "adviser-3")).Length.ShouldBe(3);
        ScoringDuties.Of(panel, PanelStory.IdOf(Kunshan.City, "adviser-4"))
            .Count(d => d.Final).ShouldBe(2);
    }

    [Fact]
    public void History_CreditCodes_CanBelongToNobody()
    {
        var profiles = DemoHistory.Of(1, Kunshan, Span, Organisations)
            .Select(c => c.Command).OfType<EnterpriseCommand.Register>()
            .Select(r => r.Profile).ToList();

        profiles.ShouldAllBe(p => p.CreditCode!.Substring(2, 6) == CreditCodes.Marker);
        profiles.Select(p => p.Name).Distinct().Count().ShouldBe(profiles.Count);
    }

    private static FoldedCity Played(int seed, int organisations)
    {
        var city = new FoldedCity(Kunshan);
        city.Found(Span.From);
        city.Play(DemoHistory.Of(seed, Kunshan, Span, organisations));
        return city;
    }

    private static string Text(PastCommand c) =>
        $"{c.At:O} {c.Key} {c.Id} {System.Text.Json.JsonSerializer.Serialize<object>(
            c.Command, Network.Grains.Kernel.Wire.Options)}";
}
