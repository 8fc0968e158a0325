using Network.Grains.Kernel;

namespace Network.Client.Api.Document;

/// <summary>Registers the OpenAPI document of the API.</summary>
internal static class DocumentServices
{
    /// <summary>The document's name: <c>/openapi/v1.json</c>.</summary>
    public const string Name = "v1";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(options => Wire.Configure(options.SerializerOptions))
        .AddOpenApi(Name, options =>
        {
            options.CreateSchemaReferenceId = SchemaNames.Of;
            options.AddDocumentTransformer<DocumentText>();
            options.AddOperationTransformer<QueryTransformer>();
            options.AddOperationTransformer<CommandTransformer>();
            options.AddSchemaTransformer<AnswerTransformer>();
        });
}
