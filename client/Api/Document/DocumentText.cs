using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Network.Client.Hosting;

namespace Network.Client.Api.Document;

/// <summary>What the document says about the API as a whole.</summary>
internal sealed class DocumentText : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document,
        OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Network",
            Version = ProductVersion.Text,
            Description = "A city's association-for-science-and-technology network. Commands are "
                + "data: POST one to a grain under a key of your own; sent again with the same "
                + "key it gets the first answer and writes nothing. Errors are problem details "
                + "with a stable code, in Chinese or English as Accept-Language asks.",
        };

        // Where it is served is the reader's matter; a machine's address is no part of it.
        document.Servers?.Clear();
        Texts.Tidy(document);
        return Task.CompletedTask;
    }

    /// <summary>The document as it is served.</summary>
    public static async Task<string> Write(IServiceProvider services, CancellationToken cancel)
    {
        var document = await services
            .GetRequiredKeyedService<IOpenApiDocumentProvider>(DocumentServices.Name)
            .GetOpenApiDocumentAsync(cancel);
        return await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancel);
    }
}
