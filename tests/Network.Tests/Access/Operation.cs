using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Network.Client.Api.Endpoints;
using Network.Client.Api.Http;
using Network.Grains.Access;
using Network.Grains.Kernel;
using Network.Tests.Accounts;
using Network.Tests.Api;
using Network.Tests.Api.Hostile;

namespace Network.Tests.Access;

/// <summary>One operation of the API, as it stands in the code.</summary>
internal sealed record Operation(string Method, string Path, CommandMark? Command)
{
    /// <summary>No grain is at this version: a command on it is decided upon and never done.
    /// </summary>
    private const string NoVersion = "\"999999\"";

    private const int SamplesMax = 200;

    private const string Prefix = "/api/v1";

    private static readonly Lazy<JsonNode> Document = new(() =>
        JsonNode.Parse(File.ReadAllText(ApiDocumentTests.Committed))!);

    public string Name => $"{Method} {Path}";

    public bool IsOfACity => Path.Contains("{city}", StringComparison.Ordinal);

    public bool IsLive => Path.EndsWith("/live", StringComparison.Ordinal);

    /// <summary>Every operation of a host, by name; what ends the reader's session last.
    /// </summary>
    public static IReadOnlyList<Operation> All(ApiHost host) => [.. host.Get<EndpointDataSource>()
        .Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText!.StartsWith(Prefix, StringComparison.Ordinal)
            && e.Metadata.GetMetadata<IHttpMethodMetadata>() is not null)
        .SelectMany(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(m =>
            new Operation(m, e.RoutePattern.RawText![Prefix.Length..],
                e.Metadata.GetMetadata<CommandMark>())))
        .OrderBy(o => o.Path == "/sign-out")
        .ThenBy(o => o.Path, StringComparer.Ordinal)
        .ThenBy(o => o.Method, StringComparer.Ordinal)];

    /// <summary>A proper request for this operation.</summary>
    public HttpRequestMessage Ask(Visit reader, Whose whose, Readers readers)
    {
        var request = reader.Request(new HttpMethod(Method), Address(whose, readers)[1..]);
        if (Method == "GET")
        {
            return request;
        }

        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        request.Headers.TryAddWithoutValidation("If-Match", NoVersion);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body(whose, readers)));
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(
            Path.StartsWith("/import/", StringComparison.Ordinal) ? "text/csv"
            : Path.EndsWith("/files", StringComparison.Ordinal) ? "application/octet-stream"
            : "application/json");
        return request;
    }

    private string Address(Whose whose, Readers readers) => Filled(whose, readers)
        + (Path.EndsWith("/compare", StringComparison.Ordinal)
            ? $"?scenario={TwoCities.IdOf(GrainKind.Scenario, whose)}" : "")
        + (Path == "/find/{city}" ? $"?text={MarkedPeople.FamilyName}" : "");

    private string Filled(Whose whose, Readers readers) => string.Join('/', Path.Split('/')
        .Select(part => part switch
        {
            "{city}" => TwoCities.CityOf(whose),
            "{id}" when Path.StartsWith("/accounts/", StringComparison.Ordinal) =>
                readers.Managed[whose],
            "{id}" => Kind() is { } kind ? TwoCities.IdOf(kind, whose) : "x-1",
            "{year:int}" => "2024",
            _ when part.StartsWith("{year:int}", StringComparison.Ordinal) =>
                part.Replace("{year:int}", "2024", StringComparison.Ordinal),
            _ => part.StartsWith('{') ? "x-1" : part,
        }));

    /// <summary>The kind of grain whose id stands in the address.</summary>
    private GrainKind? Kind() => Path.Split('/')
        .TakeWhile(p => p != "{id}").Where(p => !p.StartsWith('{')).Reverse().Take(1)
        .Select(p => Enum.GetValues<GrainKind>()
            .Where(k => GrainKey.Name(k) == p).Select(k => (GrainKind?)k).FirstOrDefault())
        .FirstOrDefault();

    private string Body(Whose whose, Readers readers) => Command is not null
        ? Sample(readers.Experts[whose]).ToJsonString()
        : Path switch
        {
            _ when Path.StartsWith("/simulate/", StringComparison.Ordinal) =>
                Sample(readers.Experts[whose]).ToJsonString(),
            "/accounts/invite" => JsonSerializer.Serialize(new
            {
                signInName = $"p{Guid.NewGuid():N}"[..20],
                displayName = "某人",
                grants = new[] { new Grant(Role.Planner, TwoCities.CityOf(whose)) },
            }, Wire.Options),
            _ when Path.EndsWith("/erase-person", StringComparison.Ordinal) =>
                """{"person":"nobody"}""",
            "/accounts/{id}/grants" => JsonSerializer.Serialize(new
            {
                grants = new[] { new Grant(Role.Planner, TwoCities.CityOf(whose)) },
            }, Wire.Options),
            _ => "{}",
        };

    /// <summary>A body that is a command, whatever the grain will think of it.</summary>
    private JsonNode Sample(string expert)
    {
        var schema = Document.Value["paths"]![$"{Prefix}{Path}"]!["post"]!
            ["requestBody"]!["content"]!["application/json"]!["schema"];
        for (var seed = 0; seed < SamplesMax; seed++)
        {
            var body = new SchemaSamples(Document.Value, new Random(seed)).Of(schema)!;
            // Decided upon, and too short to be computed.
            if (Command is null)
            {
                body["months"] = 0;
            }

            if (body["expert"] is not null)
            {
                body["expert"] = expert;
            }

            if (Command is null || StrictJson.Read(
                Encoding.UTF8.GetBytes(body.ToJsonString()), Command.Command).Value is not null)
            {
                return body;
            }
        }

        throw new InvalidOperationException($"No sample of {Name} is a command.");
    }
}
