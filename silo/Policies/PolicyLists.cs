using System.Collections.Immutable;

namespace Network.Silo.Policies;

/// <summary>Lists whose entries have ids of their own.</summary>
internal static class PolicyLists
{
    /// <summary>Reads every entry; an id that stands twice is a mistake at its second place.
    /// </summary>
    public static ImmutableArray<T> Entries<T>(this PolicySection section, string key,
        Func<PolicySection, T> read, Func<T, string> id, bool mayBeEmpty = false)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<T>();
        foreach (var entry in section.Sections(key, mayBeEmpty))
        {
            var value = read(entry);
            entry.End();
            entries.Add(value);
            if (id(value).Length > 0 && !seen.TryAdd(id(value), entry.Path))
            {
                entry.Wrong("id", $"编号“{id(value)}”重复：{seen[id(value)]} 已用。",
                    $"The id '{id(value)}' is used already by {seen[id(value)]}.");
            }
        }

        return entries.ToImmutable();
    }
}
