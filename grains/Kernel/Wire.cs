using System.Collections.Immutable;
using System.Reflection;
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
            .WithAddedModifier(AbsentMeansNull)
            .WithAddedModifier(ListsWithoutNulls);
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

    /// <summary>A null in a list would pass for a value: the serialiser checks properties only.
    /// </summary>
    private static void ListsWithoutNulls(JsonTypeInfo type)
    {
        var lists = type.Properties
            .Where(p => p.Get is not null && ItemOf(p.PropertyType) is { IsValueType: false })
            .Select(p => (p.Name, Get: p.Get!, HasNull: NullCheck(ItemOf(p.PropertyType)!)))
            .ToArray();
        if (lists.Length == 0)
        {
            return;
        }

        type.OnDeserialized = value =>
        {
            foreach (var (name, get, hasNull) in lists)
            {
                if (get(value) is { } list && hasNull(list))
                {
                    throw new JsonException($"The list '{name}' holds a null.");
                }
            }
        };
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? type.GenericTypeArguments[0]
            : null;

    private static Func<object, bool> NullCheck(Type item) => typeof(Wire)
        .GetMethod(nameof(HasNull), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(item)
        .CreateDelegate<Func<object, bool>>();

    private static bool HasNull<T>(object list)
        where T : class =>
        (ImmutableArray<T?>)list is { IsDefault: false } items && items.Contains(null);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.General);
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
