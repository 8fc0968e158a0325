using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Network.Client.Api.Parameters;

namespace Network.Client.Api.Document;

/// <summary>Writes an endpoint's query parameters into the document.</summary>
internal sealed class QueryTransformer : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation,
        OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var checks = context.Description.ActionDescriptor.EndpointMetadata.OfType<QueryCheck>();
        foreach (var parameter in checks.SelectMany(c => c.Parameters))
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = parameter.Name,
                In = ParameterLocation.Query,
                Description = parameter.Description,
                Schema = parameter.Describe(),
            });
        }

        return Task.CompletedTask;
    }
}
