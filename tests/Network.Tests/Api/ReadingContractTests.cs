using System.Globalization;

namespace Network.Tests.Api;

public sealed class ReadingContractTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private readonly ApiHost _host = fixture.Host;

    [Fact]
    public async Task Session_OfThisProcess_SaysWhoAndWhere()
    {
        var session = await _host.Get("session");

        session.Status.ShouldBe(200);
        session.Body.GetProperty("city").GetString().ShouldBe("kunshan");
        session.Body.GetProperty("cityName").GetProperty("zh").GetString().ShouldBe("昆山市");
        session.Body.GetProperty("simulated").GetBoolean().ShouldBeFalse();
        session.Body.GetProperty("roles").EnumerateArray()
            .Select(r => r.GetString()).ShouldContain("city-staff");
    }

    [Fact]
    public async Task Policy_Overridden_ShowsWhoAndWhy()
    {
        await using var host = await ApiHost.Start();
        (await host.Post("city/kunshan/kunshan/override-policy",
            """{"path":"eligibility.technical-staff-min","value":20,"reason":"试点"}"""))
            .Status.ShouldBe(200);

        var policy = (await host.Get("policy/kunshan")).Body;

        var changed = policy.GetProperty("overrides").EnumerateArray().Single();
        changed.GetProperty("value").GetInt64().ShouldBe(20);
        changed.GetProperty("inDocument").GetInt64().ShouldBe(10);
        changed.GetProperty("reason").GetString().ShouldBe("试点");
        changed.GetProperty("actor").GetString().ShouldBe("local");
        policy.GetProperty("policy").GetProperty("eligibility").GetProperty("technicalStaffMin")
            .GetProperty("value").GetInt32().ShouldBe(20);
    }

    [Fact]
    public async Task Grain_Read_HasItsStateItsVersionAndNames()
    {
        await _host.Post("enterprise/kunshan/view-1/register", Bodies.Register());
        await _host.Post("enterprise/kunshan/view-1/set-contact",
            """{"contact":{"name":"李华","phone":"13900000000"}}""");

        var view = await _host.Get("enterprise/kunshan/view-1");

        view.Tag.ShouldBe("\"2\"");
        view.Body.GetProperty("version").GetInt64().ShouldBe(2);
        var state = view.Body.GetProperty("state");
        state.GetProperty("district").GetString().ShouldBe("kaifaqu");
        var contact = state.GetProperty("contact").GetString()!;
        view.Body.GetProperty("people").GetProperty(contact).GetProperty("name").GetString()
            .ShouldBe("李华");
    }

    [Fact]
    public async Task History_Read_TellsNewestFirstInPages()
    {
        await _host.Post("enterprise/kunshan/told-1/register", Bodies.Register());
        foreach (var staff in new[] { 1, 2, 3 })
        {
            await _host.Post("enterprise/kunshan/told-1/begin-preparing",
                """{"on":"2024-03-01"}""");
            await _host.Post("enterprise/kunshan/told-1/serve-elsewhere",
                """{"through":"union","on":"2024-03-01"}""");
        }

        var first = (await _host.Get("enterprise/kunshan/told-1/history?take=1")).Body;
        var next = first.GetProperty("next").GetInt64();
        var second = (await _host.Get(string.Create(CultureInfo.InvariantCulture,
            $"enterprise/kunshan/told-1/history?take=200&before={next}"))).Body;

        var entry = first.GetProperty("entries").EnumerateArray().Single();
        entry.GetProperty("actor").GetString().ShouldBe("local");
        entry.GetProperty("text").GetProperty("zh").GetString().ShouldNotBeNullOrEmpty();
        second.GetProperty("entries").EnumerateArray()
            .Select(e => e.GetProperty("version").GetInt64())
            .ShouldBe(Enumerable.Range(1, (int)next - 1).Reverse().Select(v => (long)v));
        second.TryGetProperty("next", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task History_OfCategoriesAndPeople_ReadsWithTheirNames()
    {
        await using var host = await ApiHost.Start();
        var category = (await host.Get("policy/kunshan")).Body.GetProperty("policy")
            .GetProperty("activities")[0];
        await host.Opened("kaifaqu");
        await host.Post("district/kunshan/kaifaqu/report-activities", Bodies.Sessions.Replace(
            "CATEGORY", category.GetProperty("id").GetString(), StringComparison.Ordinal));
        await host.Post("city/kunshan/kunshan/register-expert", Bodies.Expert);

        var district = await Newest(host, "district/kunshan/kaifaqu");
        var city = await Newest(host, "city/kunshan/kunshan");

        district.ShouldContain(category.GetProperty("name").GetProperty("zh").GetString()!);
        city.ShouldContain("王小明");
        (district + city).ShouldNotContain("{");
    }

    [Fact]
    public async Task History_WithATokenWrittenByAPerson_TellsNoName()
    {
        await using var host = await ApiHost.Start();
        await host.Post("city/kunshan/kunshan/register-expert", Bodies.Expert);
        await host.Opened("kaifaqu");
        await host.Post("city/kunshan/kunshan/add-district",
            """
            {"district":"new","name":{"zh":"{person:x-1}","en":"{person:x-1}"},"kind":"town",
             "column":5,"row":5}
            """);
        await host.Opened("new");

        var told = await Newest(host, "district/kunshan/new");

        told.ShouldNotContain("王");
    }

    [Fact]
    public async Task List_FilteredSortedAndPaged_GivesEachLineOnce()
    {
        await using var host = await ApiHost.Start();
        for (var i = 0; i < 7; i++)
        {
            await host.Post($"enterprise/kunshan/list-{i}/register", Bodies.Register(
                i % 2 == 0 ? "kaifaqu" : "zhangpu", $"昆山第{i}公司", i * 10));
        }

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = (await host.Get("enterprise/kunshan?district=kaifaqu&sort=-technicalStaff"
                + "&take=2" + (cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")))
                .Body;
            page.GetProperty("total").GetInt64().ShouldBe(4);
            seen.AddRange(page.GetProperty("lines").EnumerateArray()
                .Select(l => l.GetProperty("id").GetString()!));
            cursor = page.TryGetProperty("next", out var next) ? next.GetString() : null;
        }
        while (cursor is not null);

        seen.ShouldBe(["list-6", "list-4", "list-2", "list-0"]);
    }

    [Theory]
    [InlineData("enterprise/kunshan?take=0", "take")]
    [InlineData("enterprise/kunshan?take=501", "take")]
    [InlineData("enterprise/kunshan?take=1&take=2", "take")]
    [InlineData("enterprise/kunshan?sort=colour", "sort")]
    [InlineData("enterprise/kunshan?cursor=!!", "cursor")]
    [InlineData("enterprise/kunshan?eligible=yes", "eligible")]
    [InlineData("enterprise/kunshan?dueBefore=2024-02-30", "dueBefore")]
    [InlineData("enterprise/kunshan?search=%00", "search")]
    [InlineData("enterprise/kunshan?stage=%27--", "stage")]
    [InlineData("enterprise/kunshan?colour=red", "colour")]
    [InlineData("city/kunshan/overview?year=99", "year")]
    [InlineData("city/kunshan/overview?asOf=yesterday", "asOf")]
    [InlineData("city/kunshan/overview?asOf=9999-12-31", "asOf")]
    [InlineData("city/kunshan/metrics?by=colour", "by")]
    [InlineData("enterprise/kunshan/h-0001/history?before=0", "before")]
    [InlineData("session?x=1", "x")]
    public async Task Query_WithAMistake_IsRefusedByName(string path, string field)
    {
        var answer = await _host.Get(path);

        answer.Status.ShouldBe(400);
        answer.Code.ShouldBe("malformed.parameter");
        answer.Field.ShouldBe(field);
    }

    [Theory]
    [InlineData("city/suzhou/overview")]
    [InlineData("city/suzhou/suzhou")]
    [InlineData("district/kunshan/nowhere/overview")]
    [InlineData("district/kunshan/nowhere")]
    [InlineData("enterprise/suzhou")]
    [InlineData("enterprise/kunshan/nobody")]
    [InlineData("enterprise/kunshan/nobody/history")]
    [InlineData("policy/suzhou")]
    [InlineData("city/suzhou/metrics")]
    [InlineData("city/suzhou/live")]
    [InlineData("district/kunshan/nowhere/live")]
    [InlineData("nothing")]
    public async Task Read_OfWhatIsNotThere_IsNotFound(string path)
    {
        var answer = await _host.Get(path);

        answer.Status.ShouldBe(404);
        answer.Code.ShouldNotBeNull().ShouldStartWith("unknown.");
    }

    [Fact]
    public async Task Probes_OfAHealthyProcess_AreGood()
    {
        (await _host.Get("/alive")).Status.ShouldBe(200);
        var ready = await _host.Get("/ready");
        ready.Status.ShouldBe(200);
        ready.Body.GetProperty("lag").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task EveryAnswer_ToABrowser_CarriesTheSecurityHeaders()
    {
        using var answer = await _host.Http.GetAsync(
            new Uri("/api/v1/session", UriKind.Relative));

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    private static async Task<string> Newest(ApiHost host, string path)
    {
        var page = (await host.Get($"{path}/history?take=1")).Body;
        return page.GetProperty("entries")[0].GetProperty("text").GetProperty("zh").GetString()!;
    }
}
