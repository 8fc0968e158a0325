using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Network.Grains.Kernel;

namespace Network.Client.Api.Document;

/// <summary>
/// In answers, what is null is left out, so nothing nullable is required there, and a state says
/// all that is not null. Commands keep what they ask for.
/// </summary>
internal sealed class AnswerTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo;
        if (type.Type.IsAssignableTo(typeof(GrainState)))
        {
            schema.Required = Properties(type, nullable: false).ToHashSet();
        }
        else if (!IsCommand(type.Type))
        {
            schema.Required?.ExceptWith(Properties(type, nullable: true));
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<string> Properties(JsonTypeInfo type, bool nullable) =>
        type.Properties.Where(p => p.Get is not null && p.IsGetNullable == nullable)
            .Select(p => p.Name);

    private static bool IsCommand(Type type) =>
        type.IsAssignableTo(typeof(GrainCommand))
        || type.DeclaringType?.IsAssignableTo(typeof(GrainCommand)) == true;
}
