using Microsoft.OpenApi;
using Network.Client.Api.Http;

namespace Network.Client.Api.Parameters;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class FlagParameter(string name, string description)
    : QueryParameter<bool?>(name, description)
{
    public override OpenApiSchema Describe() => new() { Type = JsonSchemaType.Boolean };

    protected override (bool? Value, Fault? Fault) Parse(string text) => text switch
    {
        "true" => (true, null),
        "false" => (false, null),
        _ => (null, Wrong("应为 true 或 false", "must be true or false")),
    };
}
