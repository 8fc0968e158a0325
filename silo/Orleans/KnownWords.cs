using System.Text.Json.Serialization.Metadata;
using Network.Grains;
using Network.Grains.Access;
using Network.Grains.Kernel;

namespace Network.Silo.Orleans;

/// <summary>
/// How many words this version of the product knows: commands, events, what stands in them, and
/// who sends them. A journal is read for ever, so words are only ever added, and of two versions
/// the one that knows more is the newer.
/// </summary>
internal static class KnownWords
{
    public static int Count { get; } = CountAll();

    private static int CountAll()
    {
        var seen = new HashSet<Type>();
        var said = Catalog.All
            .SelectMany(l => l.Commands.Values.Concat(l.Events.Values)).ToList();
        return said.Count + said.Append(typeof(Actor)).Sum(t => In(t, seen));
    }

    private static int In(Type type, HashSet<Type> seen)
    {
        var word = Nullable.GetUnderlyingType(type) ?? type;
        if (!seen.Add(word))
            return 0;

        if (word.IsEnum)
            return Enum.GetNames(word).Length;

        var shape = Wire.Options.GetTypeInfo(word);
        return shape.Kind switch
        {
            JsonTypeInfoKind.Object => shape.Properties.Sum(p => 1 + In(p.PropertyType, seen)),
            JsonTypeInfoKind.None => 0,
            _ => In(shape.ElementType!, seen),
        };
    }
}
