using System.Text.Json;
using System.Text.Json.Nodes;
using Network.Grains;
using Network.Grains.Kernel;
using Network.Tests.Tidy;

namespace Network.Tests.Api;

public sealed class ApiDocumentTests(ApiFixture fixture) : IClassFixture<ApiFixture>
{
    private readonly ApiHost _host = fixture.Host;

    public static string Committed { get; } =
        Path.Combine(Repository.Root, "client", "openapi.json");

    [Fact]
    public async Task CommittedDocument_ComparedWithTheServedOne_IsTheSame()
    {
        var served = await _host.Http.GetStringAsync(
            new Uri("/openapi/v1.json", UriKind.Relative));
        var committed = await File.ReadAllTextAsync(Committed);

        JsonNode.DeepEquals(JsonNode.Parse(served), JsonNode.Parse(committed)).ShouldBeTrue(
            "The API has changed. Look at the difference and refresh the document: "
            + "dotnet run --project client -- openapi > client/openapi.json");
    }

    [Fact]
    public void Document_ForEveryCommand_HasAnOperationWithItsSchema()
    {
        var paths = JsonNode.Parse(File.ReadAllText(Committed))!["paths"]!;

        foreach (var logic in Catalog.All)
        {
            foreach (var command in logic.Commands.Keys)
            {
                var kind = GrainKey.Name(logic.Kind);
                var operation = paths[$"/api/v1/{kind}/{{city}}/{{id}}/{command}"]?["post"];
                operation.ShouldNotBeNull($"{kind} {command}");
                operation["requestBody"]?["content"]?["application/json"]?["schema"]?["$ref"]
                    .ShouldNotBeNull($"{kind} {command}");
                ((string?)operation["summary"]).ShouldNotBeNullOrEmpty($"{kind} {command}");
            }
        }
    }

    [Fact]
    public void Document_EveryOperation_HasAnIdAndItsProblems()
    {
        var paths = JsonNode.Parse(File.ReadAllText(Committed))!["paths"]!.AsObject();
        var operations = paths.SelectMany(p => p.Value!.AsObject().Select(o => o.Value!)).ToList();

        operations.Select(o => (string)o["operationId"]!).ShouldBeUnique();
        operations.ShouldAllBe(o =>
            o["responses"]!["400"]!["content"]!["application/problem+json"] != null);
    }

    [Fact]
    public async Task Document_OfAView_SaysAllThatIsAnswered()
    {
        var schema = JsonNode.Parse(await File.ReadAllTextAsync(Committed))!
            ["components"]!["schemas"]!["CityOverview"]!["properties"]!.AsObject();

        var overview = (await _host.Get("city/kunshan/overview")).Body;

        overview.ValueKind.ShouldBe(JsonValueKind.Object);
        overview.EnumerateObject().Select(p => p.Name)
            .ShouldBeSubsetOf(schema.Select(p => p.Key));
    }
}
