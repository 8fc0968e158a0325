using Network.Grains.Kernel;

namespace Network.Client.Api.Document;

/// <summary>Registers the OpenAPI document of the API.</summary>
internal static class DocumentServices
{
    /// <summary>The document's name: <c>/openapi/v1.json</c>.</summary>
    public const string Name = "v1";

    /// <summary>A schema nests several times deeper than what it describes. Bodies are read by
    /// other options, with their own limit.</summary>
    private const int SchemaDepthMax = 64;

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(options =>
        {
            Wire.Configure(options.SerializerOptions);
            options.SerializerOptions.MaxDepth = SchemaDepthMax;
        })
        .AddOpenApi(Name, options =>
        {
            options.CreateSchemaReferenceId = SchemaNames.Of;
            options.AddDocumentTransformer<DocumentText>();
            options.AddOperationTransformer<QueryTransformer>();
            options.AddOperationTransformer<CommandTransformer>();
            options.AddSchemaTransformer<AnswerTransformer>();
        });
}
