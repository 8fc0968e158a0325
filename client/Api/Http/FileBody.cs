using System.Net.Http.Headers;
using System.Net.Mime;
using Network.Grains.Kernel;

namespace Network.Client.Api.Http;

/// <summary>
/// A request whose body is a table file. Its content type must be one that a page of another site
/// cannot send without asking first (CORS): nobody's browser brings in a file behind its back.
/// </summary>
internal static class FileBody
{
    /// <summary>CSV, XLSX, XLS, or simply bytes.</summary>
    public static IReadOnlyList<string> ContentTypes { get; } =
    [
        MediaTypeNames.Application.Octet,
        MediaTypeNames.Text.Csv,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.ms-excel",
    ];

    /// <summary>Whether a request's address takes files.</summary>
    public static bool IsAsked(HttpRequest request) =>
        request.Path.StartsWithSegments("/api/v1/import", StringComparison.Ordinal)
        || request.Path.Value!.EndsWith("/files", StringComparison.Ordinal);

    public static bool IsFile(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var media)
        && ContentTypes.Contains(media.MediaType, StringComparer.OrdinalIgnoreCase);

    public static Fault NotAFile() => new(
        StatusCodes.Status415UnsupportedMediaType, "malformed.content-type", new LocalText(
            $"请求内容类型应为以下之一：{string.Join("、", ContentTypes)}。",
            $"The content type must be one of {string.Join(", ", ContentTypes)}."),
        "Content-Type");
}
