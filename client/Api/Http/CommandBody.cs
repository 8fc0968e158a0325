using System.Net.Http.Headers;

namespace Network.Client.Api.Http;

/// <summary>The body of a command: JSON, UTF-8, of a bounded size.</summary>
internal static class CommandBody
{
    private const int BlockBytes = 16 * 1024;

    public static async Task<(object? Command, Fault? Fault)> Read(
        HttpRequest request, Type type, int bytesMax)
    {
        if (!IsJson(request.ContentType))
        {
            return (null, NotJson());
        }

        var body = await ReadBytes(request, bytesMax);
        return body is null
            ? (null, Fault.TooLarge(bytesMax))
            : StrictJson.Read(body.Value, type);
    }

    public static Fault NotJson() => new(
        StatusCodes.Status415UnsupportedMediaType, "malformed.content-type",
        new("请求内容类型应为 application/json(UTF-8)。",
            "The content type must be application/json in UTF-8."), "Content-Type");

    private static async Task<ReadOnlyMemory<byte>?> ReadBytes(HttpRequest request, int bytesMax)
    {
        if (request.ContentLength > bytesMax)
        {
            return null;
        }

        using var whole = new MemoryStream();
        var block = new byte[BlockBytes];
        int read;
        while ((read = await request.Body.ReadAsync(
            block, request.HttpContext.RequestAborted)) > 0)
        {
            if (whole.Length + read > bytesMax)
            {
                return null;
            }

            whole.Write(block.AsSpan(0, read));
        }

        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var media)
        && string.Equals(media.MediaType, "application/json", StringComparison.OrdinalIgnoreCase)
        && (media.CharSet is null
            || media.CharSet.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
