using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Network.Client.Api.Http;

/// <summary>
/// Compares a JSON value with the type it shall become: properties that are missing, unknown or
/// null, and texts that no database could keep.
/// </summary>
internal static class JsonShape
{
    public static Fault? Check(JsonElement value, JsonTypeInfo type)
    {
        try
        {
            return Check(value, type, "$");
        }
        catch (InvalidOperationException)
        {
            // A text holds half of a surrogate pair, written as an escape.
            return Unreadable("$");
        }
    }

    private static Fault? Check(JsonElement value, JsonTypeInfo type, string path) =>
        value.ValueKind switch
        {
            not JsonValueKind.Object when path == "$" => Fault.Malformed("value",
                "请求内容应为一个 JSON 对象。", "The body must be a JSON object.", path),
            JsonValueKind.Object when type.Kind == JsonTypeInfoKind.Object =>
                CheckObject(value, type, path),
            JsonValueKind.Object => value.EnumerateObject()
                .Select(p => CheckText(p.Name, path)
                    ?? Check(p.Value, Element(type), $"{path}.{p.Name}"))
                .FirstOrDefault(f => f is not null),
            JsonValueKind.Array => value.EnumerateArray()
                .Select((item, i) => Check(item, Element(type), $"{path}[{i}]"))
                .FirstOrDefault(f => f is not null),
            JsonValueKind.String => CheckText(value.GetString()!, path),
            _ => null,
        };

    private static Fault? CheckObject(JsonElement value, JsonTypeInfo type, string path)
    {
        foreach (var given in value.EnumerateObject())
        {
            var property = type.Properties.FirstOrDefault(p => p.Name == given.Name);
            if (property is null)
            {
                return Fault.Malformed("unknown-field",
                    $"没有名为“{Short(given.Name)}”的字段。可用字段：{Names(type)}。",
                    $"There is no field '{Short(given.Name)}'. The fields are: {Names(type)}.",
                    $"{path}.{Short(given.Name)}");
            }

            var own = $"{path}.{given.Name}";
            if (Check(given.Value, type.Options.GetTypeInfo(property.PropertyType), own)
                is { } fault)
            {
                return fault;
            }
        }

        var missing = type.Properties.FirstOrDefault(p =>
            p.IsRequired && !value.TryGetProperty(p.Name, out _));
        return missing is null ? null : Fault.Malformed("missing-field",
            $"缺少必填字段“{missing.Name}”。", $"The field '{missing.Name}' is missing.",
            $"{path}.{missing.Name}");
    }

    private static JsonTypeInfo Element(JsonTypeInfo type) =>
        type.ElementType is { } element ? type.Options.GetTypeInfo(element) : type;

    /// <summary>PostgreSQL keeps no U+0000.</summary>
    private static Fault? CheckText(string text, string path) =>
        text.Contains('\0', StringComparison.Ordinal) ? Unreadable(path) : null;

    public static Fault Unreadable(string path) => Fault.Malformed("text",
        "文本中含有不可用的字符。", "The text holds characters that cannot be kept.", path);

    private static string Names(JsonTypeInfo type) =>
        string.Join(", ", type.Properties.Select(p => p.Name));

    /// <summary>An unknown name is quoted back, so it is cut: 40 characters tell enough.
    /// </summary>
    private static string Short(string name) => name.Length <= 40 ? name : $"{name[..40]}…";
}
