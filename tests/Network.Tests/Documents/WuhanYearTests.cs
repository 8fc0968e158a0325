using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Project;
using Network.Grains.Standards;
using Network.Grains.Workstation;

namespace Network.Tests.Documents;

/// <summary>The year of 2013年武汉市企事业科协工作要点.</summary>
public sealed class WuhanYearTests
{
    private static readonly HostProfile Firm = new("武汉华星光电有限公司", HostKind.Enterprise,
        Ownership.Private, Industry: "optics", Staff: 2_000, TechnicalStaff: 500);

    [Fact]
    public async Task CityDuties_OfTheSevenParts_AreOwedUntilTheyAreDone()
    {
        await using var year = await Begin();
        string[] duties = ["training-course", "study-visit", "symposium", "innovation-methods",
            "science-day", "commendation"];

        duties.ShouldAllBe(d => year.Owed(d, null) == 1);
        foreach (var duty in duties)
        {
            await year.Do(year.CityKey,
                new CityCommand.RecordActivity(duty, new DateOnly(2013, 9, 1), 1, 60));
        }

        duties.ShouldAllBe(d => year.Owed(d, null) == 0);
    }

    [Fact]
    public async Task Federation_OfADistrict_TakesInAssociationsAndWorks()
    {
        await using var year = await Begin();
        var host = await year.Founded("huaxing", "jianghan", Firm, new DateOnly(2013, 5, 20));
        var district = GrainKey.OfDistrict(year.City, "jianghan");
        year.Owed("federations", "jianghan").ShouldBe(1);

        await year.Do(district, new DistrictCommand.FoundFederation(
            "江汉区企业科协联合会", FederationForm.Federation, new DateOnly(2013, 6, 18)));
        var federation = (await year.State<DistrictState>(district)).Federations[0].Id;
        await year.Do(district,
            new DistrictCommand.AdmitToFederation(
                federation, "huaxing", new DateOnly(2013, 6, 18)),
            new DistrictCommand.AdmitToFederation(
                federation, "nobody", new DateOnly(2013, 6, 18)),
            new DistrictCommand.RecordActivity(
                "federation-activity", new DateOnly(2013, 7, 2), 1, 80),
            new DistrictCommand.CheckItems("district-guidance",
                [new ItemFinding("guidance", true), new ItemFinding("federation", true)],
                new DateOnly(2013, 7, 2)));
        await year.Settled();

        year.Owed("federations", "jianghan").ShouldBe(0);
        (await year.State<EnterpriseState>(host)).Federations.ShouldBe([federation]);
        year.Totals.Standing(Metric.OfCategory(Metric.StandardsMet, "district-guidance"))
            .ShouldBe(1);
    }

    [Fact]
    public async Task Workstation_OfAnAcademician_IsVisitedAndKeepsTheLimits()
    {
        await using var year = await Begin();
        await year.Founded("huaxing", "jianghan", Firm, new DateOnly(2013, 5, 20));
        foreach (var id in new[] { "w1", "w2" })
        {
            var station = GrainKey.OfWorkstation(year.City, id);
            await year.Do(station,
                new WorkstationCommand.Open("院士专家工作站", "huaxing", "jianghan",
                    WorkstationKind.Academician, WorkstationLevel.City, "光电子",
                    new DateOnly(2013, 6, 1)),
                new WorkstationCommand.SignAgreement(
                    new DateOnly(2013, 6, 1), new DateOnly(2016, 5, 31)),
                new WorkstationCommand.RecordVisit(new DateOnly(2013, 8, 8), 6, "院士专家企业行"));
        }

        await year.Do(year.CityKey, new CityCommand.RegisterExpert(
            new PersonalData("某院士"), "院士", "华中科技大学", Academician: true));
        var expert = (await year.State<CityState>(year.CityKey)).Experts[0].Id;
        await year.Do(year.CityKey, new CityCommand.PlaceExpert(
            expert, "w1", new DateOnly(2013, 6, 1), 3));

        (await year.Refused(year.CityKey, new CityCommand.PlaceExpert(
            expert, "w2", new DateOnly(2013, 6, 1), 3), "expert.too-many-stations"))
            .Clause.ShouldNotBeNull();
        year.Owed("workstations").ShouldBe(0);
        year.Totals.YearSum(Metric.StationVisits, 2013).ShouldBe(2);
    }

    [Fact]
    public async Task Project_OfTheGoldenBridge_IsAdmittedUnderAGreenTheme()
    {
        await using var year = await Begin();
        await year.Founded("huaxing", "jianghan", Firm, new DateOnly(2013, 5, 20));
        var project = GrainKey.OfProject(year.City, "p1");

        await year.Do(project,
            new ProjectCommand.Propose("huaxing", "jianghan", "golden-bridge", "废水循环利用",
                "循环利用率提高到九成", new DateOnly(2013, 6, 1), new DateOnly(2013, 12, 31),
                20_000_000, [new TeamEntry(new PersonalData("李工"), true)], Track: "circular"),
            new ProjectCommand.Admit(new DateOnly(2013, 12, 20)));
        await year.Settled();

        year.Totals.YearSum(Metric.ProjectsAdmitted, 2013).ShouldBe(1);
    }

    [Fact]
    public async Task Care_VisitsRestAndHealthChecks_AreCountedByTheirNames()
    {
        await using var year = await Begin();
        var host = await year.Founded("huaxing", "jianghan", Firm, new DateOnly(2013, 5, 20));

        await year.Do(host,
            new EnterpriseCommand.RecordActivity("care-visit", new DateOnly(2013, 10, 1), 1, 12),
            new EnterpriseCommand.RecordActivity("rest", new DateOnly(2013, 8, 1), 1, 30),
            new EnterpriseCommand.RecordActivity("health-check", new DateOnly(2013, 9, 1), 1, 450));

        year.Totals.YearSum(Metric.OfCategory(Metric.Participants, "health-check"), 2013)
            .ShouldBe(450);
    }

    private static Task<PolicyYear> Begin() => PolicyYear.Begin("wuhan-2013", 2013, 12, 20);
}
