using System.Globalization;
using Microsoft.OpenApi;
using Network.Client.Api.Http;

namespace Network.Client.Api.Parameters;

/// <summary>A whole number within bounds.</summary>
public sealed class IntegerParameter(string name, long min, long max, string description)
    : QueryParameter<long?>(name, description)
{
    public override OpenApiSchema Describe() => new()
    {
        Type = JsonSchemaType.Integer,
        Format = "int64",
        Minimum = min.ToString(CultureInfo.InvariantCulture),
        Maximum = max.ToString(CultureInfo.InvariantCulture),
    };

    protected override (long? Value, Fault? Fault) Parse(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value >= min && value <= max
            ? (value, null)
            : (null, Wrong(
                $"应为 {Text(min)} 至 {Text(max)} 之间的整数",
                $"must be a whole number from {Text(min)} to {Text(max)}"));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
