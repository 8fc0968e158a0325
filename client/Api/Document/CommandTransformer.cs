using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Network.Client.Api.Endpoints;
using Network.Client.Api.Http;

namespace Network.Client.Api.Document;

/// <summary>Writes the headers of commands into the document.</summary>
internal sealed class CommandTransformer : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation,
        OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<CommandMark>().Any())
        {
            return Task.CompletedTask;
        }

        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = IdempotencyKey.Header,
            In = ParameterLocation.Header,
            Required = true,
            Description = "A UUID of this command alone. Sent again with the same key, a command "
                + "gets its first answer and writes nothing.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
        });
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = VersionTag.Header,
            In = ParameterLocation.Header,
            Description = "The version that the sender has seen, in quotes; the command is only "
                + "done on it.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
        return Task.CompletedTask;
    }
}
