using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace Network.Client.Api.Document;

/// <summary>
/// Descriptions come from docstrings: their line breaks are those of the source, and a command's
/// own text is the summary of its operation.
/// </summary>
internal static partial class Texts
{
    public static void Tidy(OpenApiDocument document)
    {
        foreach (var schema in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? [])
        {
            Tidy(schema);
        }

        foreach (var operation in document.Paths.Values
            .SelectMany(p => p.Operations?.Values.AsEnumerable() ?? []))
        {
            operation.Summary ??= operation.RequestBody?.Content?.Values
                .Select(c => c.Schema?.Description).FirstOrDefault();
        }
    }

    private static void Tidy(OpenApiSchema schema)
    {
        schema.Description = OneLine(schema.Description);
        foreach (var property in schema.Properties?.Values ?? [])
        {
            if (property.Description is not null)
            {
                property.Description = OneLine(property.Description);
            }

            foreach (var choice in property.OneOf ?? [])
            {
                if (choice.Description is not null)
                {
                    choice.Description = OneLine(choice.Description);
                }
            }
        }
    }

    private static string? OneLine(string? text) =>
        text is null ? null : Blank().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
