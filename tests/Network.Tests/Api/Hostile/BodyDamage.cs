using System.Text;
using System.Text.Json.Nodes;

namespace Network.Tests.Api.Hostile;

/// <summary>Ways to spoil the body of a command.</summary>
internal sealed class BodyDamage(Random random)
{
    private static readonly string[] Poison =
    [
        "null", "true", "1e999", "-0", "99999999999999999999999999", "0.1", "\"\"", "[]", "{}",
        "\"\\ud800\"", "\"\\u0000\"", "NaN", "1.7976931348623157e308", "-9223372036854775809",
        "\"2024-02-30\"", "[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]",
    ];

    public byte[] Spoil(JsonNode? body)
    {
        var text = body?.ToJsonString() ?? "null";
        return random.Next(12) switch
        {
            0 => Encoding.UTF8.GetBytes(text[..random.Next(text.Length)]),
            1 => Replaced(body),
            2 => Renamed(body),
            3 => Doubled(text),
            4 => NotUtf8(text),
            5 => Encoding.UTF8.GetBytes(new string('[', 1 + random.Next(5_000))),
            6 => Encoding.UTF8.GetBytes(
                string.Concat(Enumerable.Repeat("{\"a\":", 1 + random.Next(2_000)))),
            7 => Noise(),
            8 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            9 => Encoding.Unicode.GetBytes(text),
            10 => Encoding.UTF8.GetBytes(
                $"{{\"name\":\"{new string('字', random.Next(40_000))}\"}}"),
            _ => Encoding.UTF8.GetBytes(Poison[random.Next(Poison.Length)]),
        };
    }

    private byte[] Replaced(JsonNode? body)
    {
        var names = (body as JsonObject)?.Select(p => p.Key).ToList() ?? [];
        if (names.Count == 0)
        {
            return Noise();
        }

        // Poison need not be JSON, so it is put in as text.
        const string mark = "__poison__";
        var copy = body!.DeepClone().AsObject();
        copy[names[random.Next(names.Count)]] = mark;
        return Encoding.UTF8.GetBytes(copy.ToJsonString()
            .Replace($"\"{mark}\"", Poison[random.Next(Poison.Length)], StringComparison.Ordinal));
    }

    private byte[] Renamed(JsonNode? body)
    {
        var copy = body?.DeepClone() as JsonObject ?? [];
        if (copy.Count > 0)
        {
            copy.Remove(copy.ElementAt(random.Next(copy.Count)).Key);
        }

        copy[random.Next(2) == 0 ? "__proto__" : "Name "] = random.Next();
        return Encoding.UTF8.GetBytes(copy.ToJsonString());
    }

    private static byte[] Doubled(string text) => text.Length > 2 && text[0] == '{'
        ? Encoding.UTF8.GetBytes($"{text[..^1]},{text[1..]}")
        : Encoding.UTF8.GetBytes(text + text);

    private byte[] NotUtf8(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        bytes[random.Next(bytes.Length)] = (byte)(0x80 + random.Next(0x80));
        return bytes;
    }

    private byte[] Noise()
    {
        var bytes = new byte[random.Next(300)];
        random.NextBytes(bytes);
        return bytes;
    }
}
