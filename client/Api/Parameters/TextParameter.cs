using System.Globalization;
using Microsoft.OpenApi;
using Network.Client.Api.Http;

namespace Network.Client.Api.Parameters;

/// <summary>A text of bounded length.</summary>
public sealed class TextParameter(string name, int charactersMax, string description)
    : QueryParameter<string>(name, description)
{
    public override OpenApiSchema Describe() => new()
    {
        Type = JsonSchemaType.String,
        MaxLength = charactersMax,
    };

    protected override (string? Value, Fault? Fault) Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var max = charactersMax.ToString(CultureInfo.InvariantCulture);
        return text.Length <= charactersMax && !text.Any(char.IsControl)
            ? (text, null)
            : (null, Wrong($"最多 {max} 个字符，不含控制字符",
                $"has at most {max} characters and no control characters"));
    }
}
