using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Network.Grains.Kernel;

namespace Network.Client.Api.Document;

/// <summary>
/// In answers, what is null is left out; so nothing nullable is required there. Commands keep what
/// they ask for.
/// </summary>
internal sealed class AbsentTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken)
    {
        if (!IsCommand(context.JsonTypeInfo.Type))
        {
            schema.Required?.ExceptWith(
                context.JsonTypeInfo.Properties.Where(p => p.IsGetNullable).Select(p => p.Name));
        }

        return Task.CompletedTask;
    }

    private static bool IsCommand(Type type) =>
        type.IsAssignableTo(typeof(GrainCommand))
        || type.DeclaringType?.IsAssignableTo(typeof(GrainCommand)) == true;
}
