using System.Globalization;
using System.Text.Json.Nodes;

namespace Network.Tests.Api.Hostile;

/// <summary>Makes values of a schema of the OpenAPI document, most of them proper.</summary>
internal sealed class SchemaSamples(JsonNode document, Random random)
{
    private const int DepthMax = 8;

    private static readonly string[] Texts =
    [
        "", "a", "昆山科协", "沪士电子股份有限公司", "91320583MA1MABCD1X", "kaifaqu",
        "<script>alert(1)</script>", "'; DROP TABLE journal; --", "{{7*7}}", "../../etc/passwd",
        "\u202Eabc", "\u0001", "Ω≈ç√∫", "👩‍🔬", "%00", "-1", "NaN", "established", "enterprise",
    ];

    public JsonNode? Of(JsonNode? schema, int depth = 0)
    {
        schema = Resolve(schema);
        if (schema is null || depth > DepthMax)
        {
            return null;
        }

        if (schema["oneOf"] is JsonArray choices)
        {
            return Of(choices[random.Next(choices.Count)], depth + 1);
        }

        if (schema["enum"] is JsonArray words)
        {
            return words[random.Next(words.Count)]?.DeepClone();
        }

        return TypeOf(schema) switch
        {
            "object" => Object(schema, depth),
            "array" => new JsonArray([.. Enumerable.Range(0, random.Next(3))
                .Select(_ => Of(schema["items"], depth + 1))]),
            "integer" => Integer(schema),
            "number" => JsonValue.Create(random.NextDouble() * 1e6),
            "boolean" => JsonValue.Create(random.Next(2) == 0),
            "string" => JsonValue.Create(Text((string?)schema["format"])),
            _ => null,
        };
    }

    public JsonNode? Resolve(JsonNode? schema)
    {
        for (var hop = 0; schema?["$ref"] is { } reference && hop < DepthMax; hop++)
        {
            schema = ((string)reference!).Split('/').Skip(1)
                .Aggregate((JsonNode?)document, (node, name) => node?[name]);
        }

        return schema;
    }

    private JsonObject Object(JsonNode schema, int depth)
    {
        var made = new JsonObject();
        var required = schema["required"]?.AsArray().Select(r => (string)r!).ToHashSet() ?? [];
        foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
        {
            if (required.Contains(name) || random.Next(3) == 0)
            {
                made[name] = Of(property, depth + 1);
            }
        }

        return made;
    }

    private JsonValue Integer(JsonNode schema)
    {
        var from = Bound(schema["minimum"]) ?? 0;
        return random.Next(10) switch
        {
            0 => JsonValue.Create(from),
            1 => JsonValue.Create(Bound(schema["maximum"]) ?? int.MaxValue),
            _ => JsonValue.Create(from + random.Next(2_500)),
        };
    }

    private static long? Bound(JsonNode? bound) => bound is null
        ? null
        : long.TryParse(bound.ToString(), CultureInfo.InvariantCulture, out var value)
            ? value : null;

    private string Text(string? format)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(random.Next(2_500));
        return format switch
        {
            "date" => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "date-time" => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T08:00:00Z",
            "uuid" => Id(random),
            _ => Texts[random.Next(Texts.Length)],
        };
    }

    public static string Id(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }

    /// <summary>A type, or the part of a type that is not null.</summary>
    private static string? TypeOf(JsonNode schema) => schema["type"] switch
    {
        JsonArray types => types.Select(t => (string?)t).FirstOrDefault(t => t != "null"),
        { } type => (string?)type,
        null => schema["properties"] is null ? null : "object",
    };
}
