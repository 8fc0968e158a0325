using System.Text.Json;
using Network.Grains.Access;
using Network.Grains.Policies;
using Network.Tests.Accounts;
using Network.Tests.BlackBox;
using Network.Tests.Runtime;

namespace Network.Tests.Api;

/// <summary>Who is told of what: of their own, and nobody by name.</summary>
public sealed class NoticeContractTests
{
    private const string Worker = "周明";

    [Fact]
    public async Task ServiceAnswered_IsToldToThoseWhoMaySeeIt()
    {
        await using var host = await AccountHost.Start();
        var admin = await host.Administrator();
        var staff = await host.Person(admin, Role.CityStaff);
        foreach (var (id, district) in new[] { ("h-1", "zhangpu"), ("h-2", "kaifaqu") })
        {
            await Done(staff, $"enterprise/kunshan/{id}/register", Bodies.Register(district));
            await Done(staff, $"enterprise/kunshan/{id}/establish", """{"on":"2026-01-05"}""");
        }

        var before = await Notices(staff);
        await Done(staff, "enterprise/kunshan/h-1/ask-service", $$"""
            {"service":"workers-request","subject":"人才公寓申请","details":"希望协调公寓",
             "worker":{"name":"{{Worker}}"},"request":"s-1"}
            """);
        await Eventually.Is(() => staff.Get("service/kunshan/s-1"), a => a.Status == 200,
            TimeSpan.FromSeconds(10), a => $"The request is not there: {a}");
        await Done(staff, "service/kunshan/s-1/assign", """{"unit":"学会部"}""");
        var today = staff.Session.GetProperty("today").GetString();
        await Done(staff, "service/kunshan/s-1/answer",
            $$"""{"on":"{{today}}","reply":"已转人社部门"}""");

        var told = await Notices(staff);
        before.GetProperty("lines").GetArrayLength().ShouldBe(0);
        Kinds(told).ShouldBe(["answered", "received"]);
        told.GetProperty("lines")[0].GetProperty("position").GetInt64().ShouldBeInRange(
            before.GetProperty("position").GetInt64() + 1,
            told.GetProperty("position").GetInt64());
        foreach (var (role, unit, count) in new (Role, string?, int)[]
        {
            (Role.CityLeader, null, 2), (Role.DistrictStaff, "zhangpu", 2),
            (Role.DistrictStaff, "kaifaqu", 0), (Role.Secretary, "h-1", 2),
            (Role.Secretary, "h-2", 0),
        })
        {
            var notices = await Notices(await host.Person(admin, role, unit));
            Kinds(notices).Count().ShouldBe(count, $"{role} {unit}");
            notices.ToString().ShouldNotContain(Worker);
        }
    }

    [Fact]
    public async Task Notices_LookedThroughInOneBrowser_AreNewNowhereAndToOthersStill()
    {
        await using var host = await AccountHost.Start();
        var admin = await host.Administrator();
        var staff = await host.Person(admin, Role.CityStaff, name: "wang");
        var other = await host.Person(admin, Role.CityStaff);
        await Done(staff, "city/kunshan/kunshan/announce", """{"title":"通知","text":"内容"}""");
        var first = await Notices(staff);
        first.GetProperty("new").GetInt32().ShouldBeGreaterThan(0);

        (await staff.Post("notices/kunshan/seen",
            new { position = first.GetProperty("position").GetInt64() })).Status.ShouldBe(200);
        var second = new Visit(host.Host);
        (await second.SignIn("wang", Visit.Password)).Status.ShouldBe(200);
        (await Notices(second)).GetProperty("new").GetInt32().ShouldBe(0);
        (await Notices(other)).GetProperty("new").GetInt32().ShouldBeGreaterThan(0);

        await Done(other, "city/kunshan/kunshan/announce", """{"title":"又一则","text":"内容"}""");
        (await Notices(second)).GetProperty("new").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Duties_OfARole_AreInTheBellBeforeTheirDay()
    {
        var day = DateOnly.FromDateTime(DateTime.Today.AddDays(10));
        await using var host = await AccountHost.Start(
            time: new TestTime(TimeProvider.System.GetUtcNow()),
            rules: policy => policy with
            {
                Deadlines = [.. policy.Deadlines.Select(d => d with
                {
                    Due = d.Due with { Value = new MonthDay(day.Month, day.Day) },
                })],
            });
        var admin = await host.Administrator();
        var clerk = await host.Person(admin, Role.DistrictStaff, "zhangpu");
        var secretary = await host.Person(admin, Role.CityStaff);

        var told = await Notices(clerk);
        var duties = told.GetProperty("duties").EnumerateArray()
            .Where(d => d.GetProperty("work").GetProperty("kind").GetString() == "deadline")
            .ToList();
        duties.Count.ShouldBe(2);
        duties.ShouldAllBe(d => d.GetProperty("new").GetBoolean());
        (await Notices(secretary)).GetProperty("duties").ToString().ShouldNotContain("deadline");

        await clerk.Post("notices/kunshan/seen", new { position = 0L });
        (await Notices(clerk)).GetProperty("new").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Visits_HalfAnHourApart_TellOfTheOneBefore()
    {
        await using var host = await AccountHost.Start();
        var admin = await host.Administrator();
        await host.Person(admin, Role.CityStaff, name: "wang");

        (await Come()).ShouldBeNull();
        host.Time.Advance(TimeSpan.FromMinutes(10));
        (await Come()).ShouldBeNull();
        host.Time.Advance(TimeSpan.FromDays(1));
        (await Come()).ShouldBe("2026-03-05T02:10:00+00:00");
        host.Time.Advance(TimeSpan.FromMinutes(5));
        (await Come()).ShouldBe("2026-03-05T02:10:00+00:00");

        async Task<string?> Come()
        {
            var visit = new Visit(host.Host);
            (await visit.SignIn("wang", Visit.Password)).Status.ShouldBe(200);
            return (await visit.Post("visits/kunshan")).Body.TryGetProperty("since", out var at)
                ? at.GetString() : null;
        }
    }

    [Fact]
    public async Task WhatFallsDue_IsToldWithinTheOwnScope()
    {
        await using var host = await AccountHost.Start();
        var admin = await host.Administrator();
        var staff = await host.Person(admin, Role.CityStaff);
        await Done(staff, "enterprise/kunshan/h-1/register", Bodies.Register("zhangpu"));
        await Done(staff, "enterprise/kunshan/h-1/establish", """{"on":"2020-01-05"}""");
        await Done(staff, "enterprise/kunshan/h-1/elect-leaders",
            """
            {"on":"2020-01-05","posts":[{"post":"chair","person":{"name":"郑华"}},
             {"post":"secretary-general","person":{"name":"王岚"}}]}
            """);

        var due = (await Notices(await host.Person(admin, Role.Secretary, "h-1")))
            .GetProperty("due");
        var foreign = await Notices(await host.Person(admin, Role.DistrictStaff, "kaifaqu"));

        due[0].GetProperty("id").GetString().ShouldBe("h-1");
        due[0].GetProperty("late").GetBoolean().ShouldBeTrue();
        foreign.GetProperty("due").GetArrayLength().ShouldBe(0);
        foreign.GetProperty("dueTotal").GetInt64().ShouldBe(0);
    }

    private static async Task Done(Visit visit, string path, string body)
    {
        var answer = await visit.Post(path, body);
        answer.Status.ShouldBe(200, answer.Body.ToString());
    }

    private static async Task<JsonElement> Notices(Visit visit)
    {
        var answer = await visit.Get("notices/kunshan");
        answer.Status.ShouldBe(200, answer.Body.ToString());
        return answer.Body;
    }

    private static IEnumerable<string?> Kinds(JsonElement notices) =>
        notices.GetProperty("lines").EnumerateArray()
            .Select(l => l.GetProperty("kind").GetString());
}
