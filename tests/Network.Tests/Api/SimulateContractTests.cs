using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Network.Tests.BlackBox;

namespace Network.Tests.Api;

/// <summary>What-if over HTTP: instant answers, scenarios, results by address.</summary>
public sealed class SimulateContractTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(30);

    private ApiHost Host => fixture.Host;

    public static TheoryData<string, string> Nonsense => new()
    {
        { "levers.budgetFen[0]", """{"budgetFen":[-5]}""" },
        { "levers.grantFen", """{"grantFen":-1}""" },
        { "levers.outreachShare", """{"outreachShare":1.5}""" },
        { "levers.quotaOf[0].district", """{"quotaOf":[{"district":"atlantis","number":1}]}""" },
        { "months", """{"months":0}""" },
        { "months", """{"months":12000}""" },
        { "runs", """{"runs":1000000000}""" },
        { "runs", """{"runs":1001}""" },
        { "seed", """{"seed":-1}""" },
    };

    [Fact]
    public async Task Base_OfACity_SaysWhatItAssumesAndWhatMayBeTried()
    {
        var answer = await Host.Get("simulate/kunshan");

        answer.Status.ShouldBe(200);
        answer.Body.GetProperty("organisations").GetInt64().ShouldBe(2);
        answer.Body.GetProperty("parameters").EnumerateArray().ShouldAllBe(p =>
            p.GetProperty("source").GetProperty("phrase").GetString()!.Length > 0);
        var units = answer.Body.GetProperty("bounds").EnumerateArray()
            .Single(b => b.GetProperty("lever").GetString() == "unitsMax");
        units.GetProperty("most").GetDouble().ShouldBe(4);
        units.GetProperty("max").GetDouble().ShouldBeGreaterThan(4);
        units.GetProperty("source").GetProperty("document").GetString().ShouldNotBeNull();
    }

    [Fact]
    public async Task Simulate_SameQuestion_GetsTheSameDigits()
    {
        var body = await Body();

        var first = await Host.Post("simulate/kunshan", body);
        var second = await Host.Post("simulate/kunshan", body);

        first.Status.ShouldBe(200);
        first.Body.GetProperty("result").GetRawText()
            .ShouldBe(second.Body.GetProperty("result").GetRawText());
        first.Body.GetProperty("baseline").GetProperty("areas").GetArrayLength().ShouldBe(13);
    }

    [Fact]
    public async Task Simulate_OneOutcome_IsAllThatComes()
    {
        var answer = await Host.Post("simulate/kunshan",
            await Body("""{"outcomes":["coverage"],"baseline":false}"""));

        var whole = await Host.Post("simulate/kunshan", await Body());

        Outcomes(answer).GetArrayLength().ShouldBe(1);
        answer.Body.TryGetProperty("baseline", out _).ShouldBeFalse();
        Outcomes(answer)[0].GetRawText().ShouldBe(Outcomes(whole).EnumerateArray()
            .Single(o => o.GetProperty("outcome").GetString() == "coverage").GetRawText());

        static JsonElement Outcomes(ApiHost.Answer told) =>
            told.Body.GetProperty("result").GetProperty("areas")[0].GetProperty("outcomes");
    }

    [Fact]
    public async Task Simulate_BeyondThePolicy_IsTriedAndMarked()
    {
        var answer = await Host.Post("simulate/kunshan", await Body("""{"unitsMax":9}"""));

        answer.Status.ShouldBe(200);
        var mark = answer.Body.GetProperty("beyondPolicy").EnumerateArray().Single();
        mark.GetProperty("field").GetString().ShouldBe("levers.unitsMax");
        mark.GetProperty("clause").GetProperty("phrase").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task Simulate_Nonsense_IsRefusedAtItsField(string field, string change)
    {
        var answer = await Host.Post("simulate/kunshan", await Body(change));

        answer.Status.ShouldBe(422, answer.Body.ToString());
        answer.Field.ShouldBe(field);
    }

    [Fact]
    public async Task Simulate_UnknownCity_IsNotFound() =>
        (await Host.Post("simulate/atlantis", await Body())).Status.ShouldBe(404);

    [Fact]
    public async Task Sensitivity_TellsEveryAssumption()
    {
        var answer = await Host.Post("simulate/kunshan/sensitivity", await Body());

        answer.Status.ShouldBe(200, answer.Body.ToString());
        answer.Body.GetProperty("bars").GetArrayLength().ShouldBe(17);
    }

    [Fact]
    public async Task Optimise_TellsTheBestSoFarAndThenTheResult()
    {
        var events = await Optimise("""{"budget":30000000,"frontier":true}""");

        events.Select(e => e.Name).Distinct().ShouldBe(["progress", "result"]);
        events[0].Data.GetProperty("best").GetProperty("coverage").GetDouble()
            .ShouldBeGreaterThan(0);
        var result = events[^1].Data;
        result.GetProperty("frontier").GetArrayLength().ShouldBeGreaterThan(0);
        result.GetProperty("best").GetProperty("candidate").GetProperty("costFen").GetInt64()
            .ShouldBeLessThanOrEqualTo(30_000_000);
    }

    [Fact]
    public async Task Optimise_NegativeBudget_IsRefusedAtItsField()
    {
        var answer = await Host.Post(
            "simulate/kunshan/optimise", await Body("""{"budget":-1}"""));

        (answer.Status, answer.Field).ShouldBe((422, "budgetFen"));
    }

    [Fact]
    public async Task Scenario_RunAndOpenedByAddress_HasTheDigitsOfTheInstantAnswer()
    {
        var body = JsonNode.Parse(await Body())!;
        var instant = await Host.Post("simulate/kunshan", body.ToJsonString());
        body["position"] = instant.Body.GetProperty("position").GetInt64();
        body["asOf"] = instant.Body.GetProperty("asOf").GetString();
        await Run("shared", body);

        var result = await Host.Get("scenario/kunshan/shared/result");

        result.Status.ShouldBe(200);
        result.Body.GetProperty("same").GetBoolean().ShouldBeTrue();
        result.Body.GetProperty("answer").GetProperty("result").GetRawText()
            .ShouldBe(instant.Body.GetProperty("result").GetRawText());
        var compared = await Host.Get("simulate/kunshan/compare?scenario=shared&scenario=shared");
        compared.Body.GetProperty("scenarios").GetArrayLength().ShouldBe(2);
        await IsExported("shared");
    }

    [Fact]
    public async Task Scenario_WithoutARun_HasNoResult()
    {
        await Create("draft", JsonNode.Parse(await Body())!);

        var result = await Host.Get("scenario/kunshan/draft/result");
        (result.Status, result.Code).ShouldBe((404, "unknown.result"));
        (await Host.Get("scenario/kunshan/draft/progress")).Body
            .GetProperty("stage").GetString().ShouldBe("draft");
        (await Host.Get("scenario/kunshan/missing/result")).Status.ShouldBe(404);
        (await Host.Get("simulate/kunshan/compare")).Status.ShouldBe(400);
    }

    private async Task IsExported(string id)
    {
        var csv = await Host.Http.GetStringAsync(
            new Uri($"/api/v1/scenario/kunshan/{id}/export", UriKind.Relative));
        // Thirteen areas, ten outcomes, twelve months.
        csv.Split("\r\n").Count(l => l.Contains(",202", StringComparison.Ordinal))
            .ShouldBe(13 * 10 * 12);
        csv.ShouldContain("假定");
        var workbook = await Host.Http.GetByteArrayAsync(
            new Uri($"/api/v1/scenario/kunshan/{id}/export?format=xlsx", UriKind.Relative));
        Encoding.ASCII.GetString(workbook, 0, 2).ShouldBe("PK");
    }

    private async Task Run(string id, JsonNode plan)
    {
        await Create(id, plan);
        (await Host.Post($"scenario/kunshan/{id}/request-run", "{}")).Status.ShouldBe(200);
        await Eventually.Is(() => Host.Get($"scenario/kunshan/{id}/progress"),
            a => a.Body.GetProperty("stage").GetString() == "finished", Within, a => $"{a}");
    }

    private async Task Create(string id, JsonNode plan)
    {
        var answer = await Host.Post($"scenario/kunshan/{id}/create",
            new JsonObject { ["name"] = "方案", ["plan"] = plan.DeepClone() }.ToJsonString());
        answer.Status.ShouldBe(200, answer.Body.ToString());
    }

    private async Task<List<(string Name, JsonElement Data)>> Optimise(string change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            new Uri("/api/v1/simulate/kunshan/optimise", UriKind.Relative));
        request.Content = new StringContent(
            await Body(change), Encoding.UTF8, "application/json");
        using var response = await Host.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return
        [
            .. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Where(e => e.StartsWith("event: ", StringComparison.Ordinal))
                .Select(e => (e["event: ".Length..e.IndexOf('\n', StringComparison.Ordinal)],
                    JsonSerializer.Deserialize<JsonElement>(
                        e[(e.IndexOf("data: ", StringComparison.Ordinal) + 6)..]))),
        ];
    }

    /// <summary>A question about the baseline; what is changed stands in the levers where it is
    /// one of them; <c>budget</c> is that of an optimisation.</summary>
    private async Task<string> Body(string change = "{}")
    {
        var levers = JsonNode.Parse((await Host.Get("simulate/kunshan")).Body
            .GetProperty("baseline").GetRawText())!.AsObject();
        var body = new JsonObject
        {
            ["levers"] = levers,
            ["months"] = 12,
            ["runs"] = 50,
            ["seed"] = 1,
        };
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
        {
            var isLever = levers.ContainsKey(name);
            (isLever ? levers : body)[name == "budget" ? "budgetFen" : name] =
                value!.DeepClone();
        }

        return body.ToJsonString();
    }
}
