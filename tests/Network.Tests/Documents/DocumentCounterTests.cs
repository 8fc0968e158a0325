using System.Collections.Immutable;
using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Metrics;
using Network.Grains.Policies;
using Network.Grains.Standards;
using Network.Silo.Policies;
using Network.Tests.Grains;
using Network.Tests.Tidy;

namespace Network.Tests.Documents;

/// <summary>Everything that a document counts, holds or checks can be entered under that document
/// and comes out in its totals under its own name.</summary>
public sealed class DocumentCounterTests
{
    private static readonly DateOnly Day = Kunshan.Day(2024, 5, 30);

    public static TheoryData<string> Documents => [.. Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "policies"), "*.yaml")
        .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Activities_OfEveryDocument_AreRecordedAndCounted(string file)
    {
        var policy = Load(file);
        var district = District(policy);
        var host = Host(policy);
        var city = City(policy);
        foreach (var category in policy.Activities.Select(a => a.Id))
        {
            district.Given(new DistrictCommand.RecordActivity(category, Day, 2, 60, 5, 900_00));
            host.Given(new EnterpriseCommand.RecordActivity(category, Day, 2, 60, 5, 900_00));
            city.Given(new CityCommand.ReportActivities(category, 2023, 40, 2444, 896, 100));

            foreach (var life in new[] { district, host })
            {
                life.Amount(Metric.OfCategory(Metric.Sessions, category), 202405).ShouldBe(2);
                life.Amount(Metric.OfCategory(Metric.Participants, category), 202405)
                    .ShouldBe(60);
                life.Amount(Metric.OfCategory(Metric.Items, category), 202405).ShouldBe(5);
                life.Amount(Metric.OfCategory(Metric.ActivityMoney, category), 202405)
                    .ShouldBe(900_00);
            }

            city.Amount(Metric.OfCategory(Metric.Participants, category), 2023).ShouldBe(2444);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Resources_OfEveryDocument_AreCountedAsTheyStand(string file)
    {
        var policy = Load(file);
        var district = District(policy);
        foreach (var resource in policy.Resources)
        {
            district.Given(new DistrictCommand.CountResource(resource.Id, 7, Day));
            district.Amount(Metric.OfCategory(Metric.Resources, resource.Id)).ShouldBe(7);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Checklists_OfEveryDocument_AreCheckedItemByItem(string file)
    {
        var policy = Load(file);
        foreach (var list in policy.Standards)
        {
            var life = list.Per switch
            {
                "city" => City(policy),
                "district" => District(policy),
                _ => Host(policy, list.HostKinds.FirstOrDefault()),
            };
            ImmutableArray<ItemFinding> all =
                [.. list.Items.Select(i => new ItemFinding(i.Id, true, "现场核查"))];
            life.Given(list.Per switch
            {
                "city" => new CityCommand.CheckItems(list.Id, all, Day),
                "district" => new DistrictCommand.CheckItems(list.Id, all, Day),
                _ => new EnterpriseCommand.CheckItems(list.Id, all, Day),
            });

            life.Amount(Metric.OfCategory(Metric.StandardItemsMet, list.Id))
                .ShouldBe(list.Items.Length, list.Id);
            life.Amount(Metric.OfCategory(Metric.StandardsMet, list.Id)).ShouldBe(1);
        }
    }

    private static Policy Load(string file) => PolicyFile
        .Load(Path.Combine(Repository.Root, "policies", $"{file}.yaml")).Policy.ShouldNotBeNull();

    private static Life City(Policy policy) =>
        new Life(GrainKey.OfCity("kunshan")) { Policy = policy }.Given(Kunshan.Founding);

    private static Life District(Policy policy) =>
        new Life(GrainKey.OfDistrict("kunshan", "zhangpu")) { Policy = policy }.Given(
            new DistrictCommand.Open(new("张浦镇", "Zhangpu"), "town"));

    private static Life Host(Policy policy, string? kind = null) =>
        new Life(GrainKey.OfEnterprise("kunshan", "h1")) { Policy = policy }.Given(
            new EnterpriseCommand.Register("zhangpu", Kunshan.Profile with
            {
                Industry = policy.Industries.FirstOrDefault()?.Id,
                Kind = kind is null ? HostKind.Enterprise
                    : Enum.GetValues<HostKind>().Single(k => Words.Of(k) == kind),
            }),
            new EnterpriseCommand.Establish(Kunshan.Day(2022, 3, 5)));
}
