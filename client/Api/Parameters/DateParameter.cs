using System.Globalization;
using Microsoft.OpenApi;
using Network.Client.Api.Http;

namespace Network.Client.Api.Parameters;

/// <summary>A day, such as <c>2024-07-15</c>.</summary>
public sealed class DateParameter(string name, string description)
    : QueryParameter<DateOnly?>(name, description)
{
    public override OpenApiSchema Describe() => new()
    {
        Type = JsonSchemaType.String,
        Format = "date",
    };

    protected override (DateOnly? Value, Fault? Fault) Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var day)
            ? (day, null)
            : (null, Wrong("应为 2024-07-15 这样的日期", "must be a day such as 2024-07-15"));
}
