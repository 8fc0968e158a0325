using System.Text;
using System.Text.Json.Nodes;

namespace Network.Tests.Api.Hostile;

/// <summary>
/// Requests made from the OpenAPI document and then spoilt: path, query, headers, body, method.
/// </summary>
internal sealed class HostileRequests
{
    private static readonly string[] Junk =
    [
        "", ".", "..", "%2e%2e", "\0", "\ud800", "昆山", "KUNSHAN", "kunshan ", "*", "null", "-1",
        "a/b", "\\", "<b>", "'", "\"", ";", "%", "%zz", "\u202E", "constructor",
        "9223372036854775808",
        "kunshan", new string('a', 65), new string('x', 5_000), "2024-02-30", "0x10", "1e3", "١٢",
    ];

    private static readonly string[] Ids =
        ["kunshan", "kaifaqu", "gaoxinqu", "h-0001", "h-0002", "nobody", "station-1"];

    private static readonly string[] HeaderNames =
    [
        "If-Match", "Idempotency-Key", "Accept-Language", "Content-Type", "Accept",
        "Accept-Encoding", "Content-Encoding", "Range", "If-None-Match", "Expect", "Origin",
        "X-Forwarded-For", "X-HTTP-Method-Override", "Cookie", "Authorization", "traceparent",
        "Host", "Transfer-Encoding", "Upgrade",
    ];

    private static readonly string[] Methods =
        ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "get"];

    private readonly List<(string Path, string Method, JsonNode Operation)> _operations;
    private readonly SchemaSamples _samples;
    private readonly BodyDamage _damage;
    private readonly Random _random;

    public HostileRequests(JsonNode document, int seed)
    {
        _random = new Random(seed);
        _samples = new SchemaSamples(document, _random);
        _damage = new BodyDamage(_random);
        _operations = [.. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()
            .Select(o => (path.Key, o.Key.ToUpperInvariant(), o.Value!)))];
    }

    public HostileRequest Next()
    {
        var (path, method, operation) = _operations[_random.Next(_operations.Count)];
        var request = new HostileRequest { Method = method, Path = Filled(path) };
        AddParameters(request, operation);
        var body = AddBody(request, operation);
        for (var blow = _random.Next(4); blow > 0; blow--)
        {
            Spoil(request, body);
        }

        return request;
    }

    private string Filled(string path) => string.Join('/', path.Split('/').Select(part =>
        part switch
        {
            "{city}" => Mostly("kunshan", Junk),
            "{id}" => Mostly(Pick(Ids), Junk),
            _ => part,
        }));

    private void AddParameters(HostileRequest request, JsonNode operation)
    {
        foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
        {
            var name = (string)parameter!["name"]!;
            var required = (bool?)parameter["required"] == true;
            if ((string)parameter["in"]! == "path" || (!required && _random.Next(4) != 0))
            {
                continue;
            }

            var value = _samples.Of(parameter["schema"])?.ToString() ?? "";
            (((string)parameter["in"]! == "query") ? request.Query : request.Headers)
                .Add((name, Mostly(value, Junk)));
        }
    }

    private JsonNode? AddBody(HostileRequest request, JsonNode operation)
    {
        if (operation["requestBody"]?["content"]?["application/json"]?["schema"] is not { } schema)
        {
            return null;
        }

        var body = _samples.Of(schema);
        request.Headers.Add(("Content-Type", "application/json"));
        request.Body = Encoding.UTF8.GetBytes(body?.ToJsonString() ?? "");
        return body;
    }

    private void Spoil(HostileRequest request, JsonNode? body)
    {
        switch (_random.Next(6))
        {
            case 0:
                var parts = request.Path.Split('/');
                parts[_random.Next(parts.Length)] = Pick(Junk);
                request.Path = "/" + string.Join('/', parts).TrimStart('/');
                break;
            case 1:
                request.Query.Add((Pick(["take", "sort", "cursor", "asOf", "year", Pick(Junk)]),
                    Pick(Junk)));
                break;
            case 2:
                var name = Pick(HeaderNames);
                request.Headers.RemoveAll(h => h.Name == name);
                request.Headers.Add((name, Pick(Junk)));
                break;
            case 3:
                request.Method = Pick(Methods);
                break;
            default:
                request.Body = _damage.Spoil(body);
                break;
        }
    }

    private string Mostly(string proper, string[] otherwise) =>
        _random.Next(8) == 0 ? Pick(otherwise) : proper;

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
