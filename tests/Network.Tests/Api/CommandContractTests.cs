using System.Text.Json;
using Network.Client.Api.Http;
using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Tests.Api;

public sealed class CommandContractTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private readonly ApiHost _host = fixture.Host;

    [Fact]
    public async Task Command_Accepted_AnswersVersionPositionAndTag()
    {
        var answer = await _host.Post(Address("a", "register"), Bodies.Register());

        answer.Status.ShouldBe(200);
        answer.Tag.ShouldBe("\"1\"");
        answer.Body.GetProperty("version").GetInt64().ShouldBe(1);
        answer.Body.GetProperty("position").GetInt64().ShouldBeGreaterThan(0);
        answer.Body.GetProperty("repeated").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Command_SentTwiceUnderOneKey_IsDoneOnce()
    {
        var key = Guid.NewGuid();
        var first = await _host.Post(Address("b", "register"), Bodies.Register(), key);
        var again = await _host.Post(Address("b", "register"), Bodies.Register(), key);

        again.Status.ShouldBe(200);
        again.Body.GetProperty("version").GetInt64()
            .ShouldBe(first.Body.GetProperty("version").GetInt64());
        again.Body.GetProperty("repeated").GetBoolean().ShouldBeTrue();
        (await _host.Get("enterprise/kunshan/b")).Tag.ShouldBe("\"1\"");
    }

    [Fact]
    public async Task Command_OnAnotherVersionThanExpected_IsNotDone()
    {
        await _host.Post(Address("c", "register"), Bodies.Register());

        var stale = await _host.Post(
            Address("c", "set-staff"), """{"fullTime":1,"partTime":2}""", ifMatch: "\"9\"");

        stale.Status.ShouldBe(412);
        stale.Code.ShouldBe("version.changed");
        (await _host.Get("enterprise/kunshan/c")).Tag.ShouldBe("\"1\"");
    }

    [Fact]
    public async Task Command_OnTheExpectedVersion_IsDone()
    {
        await _host.Post(Address("d", "register"), Bodies.Register());
        var renamed = Bodies.Register(name: "昆山新名电子有限公司");
        var profile = JsonDocument.Parse(renamed).RootElement.GetProperty("profile").GetRawText();

        var answer = await _host.Post(
            Address("d", "update-host"), $"{{\"profile\":{profile}}}", ifMatch: "\"1\"");

        answer.Status.ShouldBe(200);
        answer.Tag.ShouldBe("\"2\"");
    }

    [Theory]
    [InlineData("{\"district\":\"kaifaqu\"}", "malformed.missing-field", "$.profile")]
    [InlineData("{\"distrct\":\"kaifaqu\"}", "malformed.unknown-field", "$.distrct")]
    [InlineData("{\"district\":7}", "malformed.value", "$.district")]
    [InlineData("{", "malformed.json", "$")]
    public async Task Command_Malformed_IsRefusedAtItsField(
        string body, string code, string field)
    {
        var answer = await _host.Post(Address("e", "register"), body);

        answer.Status.ShouldBe(400);
        answer.Code.ShouldBeOneOf(code, "malformed.missing-field");
        answer.Field.ShouldBeOneOf(field, "$.profile");
    }

    [Fact]
    public async Task Command_WithoutKey_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            new Uri($"/api/v1/{Address("e", "register")}", UriKind.Relative));
        request.Content = new StringContent(
            Bodies.Register(), System.Text.Encoding.UTF8, "application/json");

        var answer = await _host.Send(request);

        answer.Status.ShouldBe(400);
        answer.Field.ShouldBe(IdempotencyKey.Header);
    }

    [Fact]
    public async Task Command_UnderAnEmptyKey_IsRefused() =>
        (await _host.Post(Address("e", "register"), Bodies.Register(), Guid.Empty))
            .Code.ShouldBe("malformed.idempotency-key");

    [Fact]
    public async Task Command_WithJunkInIfMatch_IsRefused() =>
        (await _host.Post(Address("e", "register"), Bodies.Register(), ifMatch: "seven"))
            .Code.ShouldBe("malformed.if-match");

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Command_OfAnotherContentType_IsRefused(string type)
    {
        var answer = await _host.Post(
            Address("e", "register"), Bodies.Register(), contentType: type);

        answer.Status.ShouldBe(415);
        answer.Code.ShouldBe("malformed.content-type");
    }

    [Fact]
    public async Task Command_TooLarge_IsRefused()
    {
        var answer = await _host.Post(Address("e", "register"),
            Bodies.Register(name: new string('科', 400_000)));

        answer.Status.ShouldBe(413);
        answer.Code.ShouldBe("limit.body");
    }

    [Fact]
    public async Task Command_ForGrainsAlone_IsForbidden()
    {
        var answer = await _host.Post(Address("h-0001", "assess-eligibility"), "{}");

        answer.Status.ShouldBe(403);
        answer.Code.ShouldBe("access.network-only");
    }

    [Fact]
    public async Task Command_ToAGrainThatIsNotThere_IsNotFound()
    {
        var answer = await _host.Post(
            Address("nobody", "set-staff"), """{"fullTime":1,"partTime":0}""");

        answer.Status.ShouldBe(404);
        answer.Code.ShouldBe("unknown.enterprise");
    }

    [Fact]
    public async Task Command_AgainstARule_NamesTheClause()
    {
        await _host.Post("workstation/kunshan/w-1/open", Bodies.Workstation);

        var answer = await _host.Post("workstation/kunshan/w-1/sign-agreement",
            """{"from":"2024-03-01","until":"2024-06-01"}""");

        answer.Status.ShouldBe(422);
        answer.Code.ShouldBe("agreement.term-out-of-bounds");
        answer.Field.ShouldBe("until");
        var clause = answer.Body.GetProperty("clause");
        clause.GetProperty("document").GetString().ShouldNotBeNullOrEmpty();
        clause.GetProperty("phrase").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("enterprise/kunshan/h-0001/fly", "unknown.command")]
    [InlineData("spaceship/kunshan/h-0001/register", "unknown.kind")]
    [InlineData("enterprise/kunshan/H_1/register", "unknown.address")]
    [InlineData("city/kunshan/other/found", "unknown.address")]
    [InlineData("enterprise/kunshan", "malformed.method")]
    public async Task Address_Unknown_SaysWhichPart(string path, string code)
    {
        var answer = await _host.Post(path, "{}");

        answer.Code.ShouldBe(code);
        answer.Status.ShouldBeOneOf(404, 405);
    }

    [Fact]
    public async Task EveryCommandOfTheCatalog_IsReachable()
    {
        foreach (var logic in Catalog.All)
        {
            foreach (var command in logic.Commands.Keys)
            {
                var kind = GrainKey.Name(logic.Kind);
                var id = logic.Kind == GrainKind.City ? "kunshan" : "nobody";
                var answer = await _host.Post($"{kind}/kunshan/{id}/{command}", "[]");

                // Nobody sends what the network does by itself, in whatever shape.
                var (status, code) = AccessTable.Find(logic.Kind, command)!.Roles
                    .All(r => r == Role.Network)
                    ? (403, "access.network-only") : (400, "malformed.value");
                answer.Status.ShouldBe(status, $"{kind} {command}");
                answer.Code.ShouldBe(code, $"{kind} {command}");
            }
        }
    }

    [Theory]
    [InlineData("zh-CN", "未找到", "zh")]
    [InlineData("en-GB", "Not found", "en")]
    public async Task Problem_InTheReadersLanguage_HasItsTitle(
        string language, string title, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get,
            new Uri("/api/v1/enterprise/kunshan/nobody", UriKind.Relative));
        request.Headers.Add("Accept-Language", language);

        using var response = await _host.Http.SendAsync(request);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        response.Content.Headers.ContentLanguage.ShouldBe([tag]);
        var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        body.GetProperty("title").GetString().ShouldBe(title);
        body.GetProperty("status").GetInt32().ShouldBe(404);
    }

    private static string Address(string id, string command) =>
        $"enterprise/kunshan/{id}/{command}";
}
