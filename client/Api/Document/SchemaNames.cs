using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;

namespace Network.Client.Api.Document;

/// <summary>
/// Names of schemas: a command or an event carries the name of its grain
/// (<c>EnterpriseRegister</c>), so that two grains may have commands of one name; a generic type
/// carries the names of its arguments.
/// </summary>
internal static class SchemaNames
{
    public static string? Of(JsonTypeInfo type)
    {
        if (OpenApiOptions.CreateDefaultSchemaReferenceId(type) is not { } usual)
        {
            return null;
        }

        var own = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (own.IsGenericType)
        {
            var arguments = string.Concat(own.GetGenericArguments().Select(a => a.Name));
            return $"{own.Name[..own.Name.IndexOf('`', StringComparison.Ordinal)]}Of{arguments}";
        }

        return own.DeclaringType is { } outer ? $"{Stem(outer.Name)}{own.Name}" : usual;
    }

    private static string Stem(string name) =>
        name.EndsWith("Command", StringComparison.Ordinal) ? name[..^"Command".Length] : name;
}
