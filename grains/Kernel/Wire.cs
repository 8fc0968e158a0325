using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Network.Grains.Kernel;

/// <summary>
/// One JSON shape everywhere: journal, API, snapshots and cluster. Names are camelCase, enums
/// kebab-case words; what is unknown, missing or null where it must not be is an error.
/// </summary>
public static class Wire
{
    /// <summary>Deepest nesting of a command body.</summary>
    public const int DepthMax = 16;

    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>Gives another serialiser (the web host's) the same rules.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = null;
        options.PropertyNameCaseInsensitive = false;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.AllowDuplicateProperties = false;
        options.MaxDepth = DepthMax;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        var words = JsonNamingPolicy.KebabCaseLower;
        options.Converters.Add(new JsonStringEnumConverter(words, allowIntegerValues: false));
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver())
            .WithAddedModifier(AbsentMeansNull);
    }

    /// <summary>Null is written by leaving the name out, so what may be null may be absent.
    /// </summary>
    private static void AbsentMeansNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.IsRequired && property.AssociatedParameter is { IsNullable: true })
            {
                property.IsRequired = false;
            }
        }
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.General);
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
