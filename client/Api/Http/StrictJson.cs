using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Network.Grains.Kernel;

namespace Network.Client.Api.Http;

/// <summary>
/// Reads a JSON body into a type and takes nothing that the type does not say. A mistake is told
/// with its path or its line.
/// </summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Syntax = new()
    {
        AllowDuplicateProperties = false,
        MaxDepth = Wire.DepthMax,
    };

    public static (object? Value, Fault? Fault) Read(ReadOnlyMemory<byte> body, Type type)
    {
        if (!Utf8.IsValid(body.Span))
        {
            return (null, Fault.Malformed("utf8",
                "请求内容不是有效的 UTF-8 文本。", "The body is not valid UTF-8."));
        }

        var (document, fault) = Parse(body);
        using (document)
        {
            return document is null ? (null, fault) : Read(document.RootElement, type);
        }
    }

    private static (JsonDocument? Document, Fault? Fault) Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return (JsonDocument.Parse(body, Syntax), null);
        }
        catch (JsonException wrong)
        {
            return (null, NotJson(wrong));
        }
        catch (InvalidOperationException)
        {
            // The name of a property holds half of a surrogate pair, written as an escape.
            return (null, JsonShape.Unreadable("$"));
        }
    }

    private static (object? Value, Fault? Fault) Read(JsonElement body, Type type)
    {
        if (JsonShape.Check(body, Wire.Options.GetTypeInfo(type)) is { } fault)
        {
            return (null, fault);
        }

        try
        {
            return (body.Deserialize(type, Wire.Options), null);
        }
        catch (JsonException wrong)
        {
            return (null, WrongValue(wrong.Path ?? "$"));
        }
    }

    private static Fault WrongValue(string path) => Fault.Malformed("value",
        $"{path} 的值类型或格式不对。",
        $"The value at {path} is not of the expected type or format.", path);

    private static Fault NotJson(JsonException wrong)
    {
        var line = ((wrong.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        var column = ((wrong.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
        return Fault.Malformed("json",
            $"请求内容不是规范的 JSON：第 {line} 行第 {column} 字节处有误"
            + $"（不允许重复的属性、注释，嵌套不超过 {Depth} 层）。",
            $"The body is not proper JSON: line {line}, byte {column} (no repeated "
            + $"properties, no comments, at most {Depth} levels).", "$");
    }

    private static string Depth => Wire.DepthMax.ToString(CultureInfo.InvariantCulture);
}
