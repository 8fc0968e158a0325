using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Network.Grains.Kernel;

namespace Network.Grains.Years;

/// <summary>The years into which a command dates what it enters: those of its days, and of its
/// properties named <c>Year</c>, inner records included.</summary>
internal static class DatedYears
{
    /// <summary>The end of a term or an agreement dates nothing.</summary>
    private const string EndOfTerm = "Until";

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = [];

    public static IEnumerable<int> Of(object said) =>
        Known.GetOrAdd(said.GetType(), Dating).SelectMany(p => Years(p, p.GetValue(said)));

    private static IEnumerable<int> Years(PropertyInfo property, object? value) => value switch
    {
        DateOnly day => [day.Year],
        int year when property.Name == "Year" => [year],
        IEnumerable and not string when IsEmptyDefault(value) => [],
        IEnumerable items and not string => items.Cast<object?>().SelectMany(
            item => item is not null && IsOurs(item.GetType()) ? Of(item) : []),
        not null when IsOurs(value.GetType()) => Of(value),
        _ => [],
    };

    /// <summary>An immutable array that was never made cannot be walked.</summary>
    private static bool IsEmptyDefault(object value) =>
        value.GetType().GetProperty("IsDefault")?.GetValue(value) is true;

    private static PropertyInfo[] Dating(Type type) => [.. type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetIndexParameters().Length == 0 && p.Name != EndOfTerm
            && p.GetCustomAttribute<UndatedAttribute>() is null
            && (IsDay(p.PropertyType)
                || (p.PropertyType == typeof(int) && p.Name == "Year")
                || IsOurs(p.PropertyType)
                || (p.PropertyType.IsGenericType
                    && p.PropertyType.GenericTypeArguments.Any(IsOurs))))];

    private static bool IsDay(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) == typeof(DateOnly);

    private static bool IsOurs(Type type) =>
        type.IsClass && type != typeof(string)
        && type.Namespace?.StartsWith("Network.Grains", StringComparison.Ordinal) == true;
}
