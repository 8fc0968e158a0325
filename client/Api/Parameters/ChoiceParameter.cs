using Microsoft.OpenApi;
using Network.Client.Api.Http;

namespace Network.Client.Api.Parameters;

/// <summary>One word of a list.</summary>
public sealed class ChoiceParameter(string name, IReadOnlyList<string> choices, string description)
    : QueryParameter<string>(name, description)
{
    public override OpenApiSchema Describe() => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. choices.Select(c => System.Text.Json.Nodes.JsonValue.Create(c))],
    };

    protected override (string? Value, Fault? Fault) Parse(string text) =>
        choices.Contains(text)
            ? (text, null)
            : (null, Wrong($"应为以下之一：{string.Join("、", choices)}",
                $"must be one of: {string.Join(", ", choices)}"));
}
