using System.Text.Json;

namespace Network.Tests.Api;

/// <summary>Work lists: what is upcoming, due, missed and done, judged against today.</summary>
public sealed class WorkContractTests
{
    [Fact]
    public async Task Deadline_OfTheDocument_IsUpcomingThenDue()
    {
        await using var host = await ApiHost.Start();
        await host.Opened("kaifaqu");
        var today = await Today(host);
        var policy = (await host.Get("policy/kunshan")).Body.GetProperty("policy");
        var rule = policy.GetProperty("deadlines")[0];
        var work = await Work(host, $"?role={rule.GetProperty("duty").GetString()}");

        var items = work.Where(i => Kind(i) == "deadline").ToList();

        items.ShouldNotBeEmpty();
        foreach (var item in items)
        {
            var days = DateOnly.Parse(item.GetProperty("due").GetString()!, null).DayNumber
                - today.DayNumber;
            State(item).ShouldBe(days < 0 ? "missed"
                : days <= rule.GetProperty("remindDays").GetInt32() ? "due" : "upcoming");
            item.GetProperty("clause").GetProperty("phrase").GetString()
                .ShouldBe("请于8月10日前报市科协学会部");
        }
    }

    [Fact]
    public async Task Quotas_OfTheYear_AreUpcomingUntilTheyAreMet()
    {
        await using var host = await ApiHost.Start();
        await host.Opened("kaifaqu");
        var today = await Today(host);
        var before = await Quota(host, today.Year);

        await host.Post("enterprise/kunshan/w-1/register", Bodies.Register());
        (await host.Post("enterprise/kunshan/w-1/establish",
            $$"""{"on":"{{today:yyyy-MM-dd}}"}""")).Status.ShouldBe(200);
        await host.Settled();
        var after = await Quota(host, today.Year);

        before.GetProperty("count").GetInt64().ShouldBe(1);
        State(before).ShouldBeOneOf("upcoming", "due");
        after.GetProperty("count").GetInt64().ShouldBe(0);
        State(after).ShouldBe("done");
    }

    [Fact]
    public async Task Quotas_OfTheYearBeforeTheRecords_AreMissedOnlyWhereSomethingOfItWasEntered()
    {
        await using var host = await ApiHost.Start();
        await host.Opened("kaifaqu");
        var last = (await Today(host)).AddYears(-1);
        (await Quotas(host, "", last.Year)).ShouldBeEmpty();

        await host.Post("enterprise/kunshan/w-1/register", Bodies.Register());
        (await host.Post("enterprise/kunshan/w-1/establish",
            $$"""{"on":"{{last:yyyy-MM-dd}}"}""")).Status.ShouldBe(200);
        await host.Settled();

        State(await Quota(host, last.Year)).ShouldBe("done");
        State((await Quotas(host, "?role=district-staff", last.Year)).Single())
            .ShouldBe("missed");
    }

    [Fact]
    public async Task Reelection_PastItsDay_IsMissedAndOfTheSecretary()
    {
        await using var host = await ApiHost.Start();
        await host.Opened("kaifaqu");
        await host.Post("enterprise/kunshan/w-2/register", Bodies.Register());
        await host.Post("enterprise/kunshan/w-2/establish", """{"on":"2012-03-01"}""");
        (await host.Post("enterprise/kunshan/w-2/elect-leaders", """
            {"on":"2012-03-01","until":"2015-02-28","posts":[
              {"post":"chair","person":{"name":"周敏"}},
              {"post":"secretary-general","person":{"name":"吴静"}}]}
            """)).Status.ShouldBe(200);

        var missed = (await Work(host, "?district=kaifaqu"))
            .Single(i => Kind(i) == "reelection");

        State(missed).ShouldBe("missed");
        missed.GetProperty("count").GetInt64().ShouldBe(1);
        missed.GetProperty("role").GetString().ShouldBe("secretary");
        missed.GetProperty("link").GetProperty("page").GetString().ShouldBe("enterprises");
        (await Work(host, "?district=zhangpu")).ShouldNotContain(i => Kind(i) == "reelection");
        (await Work(host, "?role=city-staff")).ShouldNotContain(i => Kind(i) == "reelection");
    }

    [Theory]
    [InlineData("?within=0")]
    [InlineData("?within=731")]
    [InlineData("?role=emperor")]
    public async Task Work_NonsenseAsked_IsMalformed(string query)
    {
        await using var host = await ApiHost.Start();

        (await host.Get($"work/kunshan{query}")).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Work_OfAnUnknownDistrict_IsUnknown()
    {
        await using var host = await ApiHost.Start();

        (await host.Get("work/kunshan?district=atlantis")).Status.ShouldBe(404);
    }

    private static async Task<List<JsonElement>> Work(ApiHost host, string query) =>
        [.. (await host.Get($"work/kunshan{query}")).Body.GetProperty("items").EnumerateArray()];

    private static async Task<JsonElement> Quota(ApiHost host, int year) =>
        (await Quotas(host, "?district=kaifaqu&role=district-staff", year)).Single();

    private static async Task<List<JsonElement>> Quotas(ApiHost host, string query, int year) =>
        [.. (await Work(host, query)).Where(i => Kind(i) == "quota"
            && i.GetProperty("due").GetString() == $"{year}-12-31")];

    private static async Task<DateOnly> Today(ApiHost host) => DateOnly.Parse(
        (await host.Get("session")).Body.GetProperty("today").GetString()!, null);

    private static string? Kind(JsonElement item) => item.GetProperty("kind").GetString();

    private static string? State(JsonElement item) => item.GetProperty("state").GetString();
}
