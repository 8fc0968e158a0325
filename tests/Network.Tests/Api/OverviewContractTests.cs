using System.Text.Json;

namespace Network.Tests.Api;

public sealed class OverviewContractTests
{
    [Fact]
    public async Task Overview_AfterCommands_CountsThemInCityAndDistrict()
    {
        await using var host = await ApiHost.Start();
        await host.Post("enterprise/kunshan/o-1/register", Bodies.Register());
        await host.Post("enterprise/kunshan/o-2/register", Bodies.Register("zhangpu"));
        await host.Post("enterprise/kunshan/o-3/register", Bodies.Register(technicalStaff: 3));

        var city = (await host.Get("city/kunshan/overview")).Body;
        var district = (await host.Get("district/kunshan/kaifaqu/overview")).Body;

        Number(city.GetProperty("totals"), "hosts").ShouldBe(3);
        Number(city.GetProperty("totals"), "eligibleHosts").ShouldBe(2);
        city.GetProperty("totals").GetProperty("organisationCoverage").GetDouble().ShouldBe(0);
        Number(district.GetProperty("figures"), "hosts").ShouldBe(2);
        city.GetProperty("districts").GetArrayLength().ShouldBe(12);
        Number(city.GetProperty("byHostKind").EnumerateArray().Single().GetProperty("figures"),
            "hosts").ShouldBe(3);
        city.GetProperty("trend").GetArrayLength().ShouldBe(36);
        district.GetProperty("quotas").EnumerateArray().Single()
            .GetProperty("source").GetProperty("phrase").GetString().ShouldNotBeNullOrEmpty();
        city.GetProperty("attention").EnumerateArray()
            .Count(a => a.GetProperty("kind").GetString() == "quota-behind").ShouldBe(12);
    }

    [Fact]
    public async Task Overview_OfAPastYear_HasThatYearsFlows()
    {
        await using var host = await ApiHost.Start();
        await Report(host);

        var then = (await host.Get("district/kunshan/kaifaqu/overview?year=2024")).Body;
        var before = (await host.Get("district/kunshan/kaifaqu/overview?year=2023")).Body;

        Number(then.GetProperty("figures"), "sessions").ShouldBe(85);
        Number(then.GetProperty("activities")[0], "participants").ShouldBe(2444);
        Number(before.GetProperty("figures"), "sessions").ShouldBe(0);
    }

    [Fact]
    public async Task Overview_AsOfADayBeforeTheEntry_DoesNotKnowIt()
    {
        await using var host = await ApiHost.Start();
        await Report(host);

        var then = (await host.Get("city/kunshan/overview?asOf=2024-12-31")).Body;

        then.GetProperty("asOf").GetString().ShouldBe("2024-12-31");
        then.GetProperty("year").GetInt32().ShouldBe(2024);
        then.GetProperty("position").GetInt64().ShouldBe(0);
        Number(then.GetProperty("totals"), "sessions").ShouldBe(0);
    }

    [Theory]
    [InlineData("district", "kaifaqu")]
    [InlineData("year", "2024")]
    public async Task Metrics_ByADimension_HaveARowForEachValue(string by, string id)
    {
        await using var host = await ApiHost.Start();
        await Report(host);

        var table = (await host.Get(
            $"city/kunshan/metrics?by={by}&year=2024&metric=activity.sessions")).Body;

        var row = table.GetProperty("rows").EnumerateArray()
            .Single(r => r.GetProperty("id").GetString() == id);
        Number(row.GetProperty("amounts"), "activity.sessions").ShouldBe(85);
        table.GetProperty("metrics").EnumerateArray().Single()
            .GetProperty("unit").GetString().ShouldBe("times");
    }

    [Fact]
    public async Task Recount_OfALivingNetwork_FindsNothing()
    {
        await using var host = await ApiHost.Start();
        await Report(host);

        var report = await host.Post("city/kunshan/recount", "");

        report.Status.ShouldBe(200);
        report.Body.GetProperty("equal").GetBoolean().ShouldBeTrue();
        report.Body.GetProperty("differences").GetArrayLength().ShouldBe(0);
        report.Body.GetProperty("events").GetInt64().ShouldBeGreaterThan(0);
    }

    private static async Task Report(ApiHost host)
    {
        var category = (await host.Get("policy/kunshan")).Body.GetProperty("policy")
            .GetProperty("activities")[0].GetProperty("id").GetString();
        await host.Opened("kaifaqu");
        (await host.Post("district/kunshan/kaifaqu/report-activities", Bodies.Sessions.Replace(
            "CATEGORY", category, StringComparison.Ordinal))).Status.ShouldBe(200);
    }

    private static long Number(JsonElement of, string name) =>
        of.GetProperty(name).GetInt64();
}
