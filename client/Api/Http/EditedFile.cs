using System.Net.Http.Headers;
using System.Net.Mime;
using Microsoft.AspNetCore.WebUtilities;
using Network.Client.Files.Import;
using Network.Client.Files.Tables;

namespace Network.Client.Api.Http;

/// <summary>
/// A table file with what a person changed about it, as multipart/mixed: a part of JSON with the
/// edits, and then the file. Not multipart/form-data, which a page of another site could send
/// without asking.
/// </summary>
internal static class EditedFile
{
    public const string ContentType = "multipart/mixed";

    /// <summary>Characters of the boundary between the parts.</summary>
    private const int BoundaryMax = 70;

    public static bool IsOne(HttpRequest request) => Boundary(request) is not null;

    /// <summary>Takes in the edits, and the file into <paramref name="file"/>.</summary>
    public static async Task<(ImportEdits? Edits, Fault? Fault)> Read(
        HttpRequest request, FileStream file, CancellationToken cancel)
    {
        try
        {
            var parts = new MultipartReader(Boundary(request)!, request.Body);
            if (await parts.ReadNextSectionAsync(cancel) is not { } first || !IsJson(first))
                return (null, NotTwoParts());

            var (edits, fault) = await Edits(first.Body, cancel);
            if (fault is not null)
                return (null, fault);

            if (await parts.ReadNextSectionAsync(cancel) is not { } second)
                return (null, NotTwoParts());

            return await TemporaryFile.Fill(file, second.Body, TableLimits.FileBytesMax, cancel)
                ? (edits, null) : (null, Fault.TooLarge(TableLimits.FileBytesMax));
        }
        catch (InvalidDataException)
        {
            return (null, NotTwoParts());
        }
        catch (IOException cut) when (cut is not BadHttpRequestException)
        {
            // The body ends before its last boundary.
            return (null, NotTwoParts());
        }
    }

    private static async Task<(ImportEdits? Edits, Fault? Fault)> Edits(
        Stream part, CancellationToken cancel)
    {
        var block = new byte[ImportLimits.EditsBytesMax + 1];
        var read = await part.ReadAtLeastAsync(
            block, block.Length, throwOnEndOfStream: false, cancel);
        if (read > ImportLimits.EditsBytesMax)
            return (null, Fault.TooLarge(ImportLimits.EditsBytesMax));

        var (value, fault) = StrictJson.Read(block.AsMemory(0, read), typeof(ImportEdits));
        if (value is not ImportEdits edits)
            return (null, fault);

        return edits.Bounded ? (edits, null) : (null, Fault.Malformed("edits",
            $"一次最多更正 {ImportLimits.CellsCorrectedMax} 个单元格、"
            + $"排除 {ImportLimits.RowsExcludedMax} 行。",
            $"At most {ImportLimits.CellsCorrectedMax} cells are corrected and "
            + $"{ImportLimits.RowsExcludedMax} rows left out.", "$"));
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var media)
        && string.Equals(media.MediaType, ContentType, StringComparison.OrdinalIgnoreCase)
        && media.Parameters.FirstOrDefault(p => p.Name == "boundary")?.Value?.Trim('"')
            is { Length: > 0 and <= BoundaryMax } boundary
            ? boundary : null;

    private static bool IsJson(MultipartSection part) =>
        MediaTypeHeaderValue.TryParse(part.ContentType, out var media)
        && media.MediaType == MediaTypeNames.Application.Json;

    private static Fault NotTwoParts() => Fault.Malformed("parts",
        "请求内容应为两部分：JSON 的更正内容，然后是表格文件。",
        "The body must have two parts: the edits as JSON, then the table file.", "$");
}
