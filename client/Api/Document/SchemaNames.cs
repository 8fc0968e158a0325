using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Network.Client.Api.Views;

namespace Network.Client.Api.Document;

/// <summary>
/// Names of schemas: a command or an event carries the name of its grain
/// (<c>EnterpriseRegister</c>), so that two grains may have commands of one name; a grain's view
/// is <c>EnterpriseView</c>; any other generic type carries the names of its arguments.
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
        if (own.IsGenericType && own.GetGenericTypeDefinition() == typeof(GrainView<>))
        {
            return $"{Stem(own.GetGenericArguments()[0].Name, "State")}View";
        }

        if (own.IsGenericType)
        {
            var arguments = string.Concat(own.GetGenericArguments().Select(a => a.Name));
            return $"{own.Name[..own.Name.IndexOf('`', StringComparison.Ordinal)]}Of{arguments}";
        }

        return own.DeclaringType is { } outer ? $"{Stem(outer.Name, "Command")}{own.Name}" : usual;
    }

    private static string Stem(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name;
}
