using System.Collections.Immutable;
using Network.Grains.Policies;

namespace Network.Silo.Policies;

/// <summary>Ids that one part of a file takes from another part.</summary>
internal static class PolicyNames
{
    /// <summary>Reads a name that must be one of those known; of another one the nearest is
    /// told.</summary>
    /// <param name="whereZh">Where the known ones stand, for the message.</param>
    public static string Named(this PolicySection section, string key,
        IReadOnlyCollection<string> known, string whereZh, string whereEn)
    {
        var name = section.Text(key);
        if (name.Length > 0 && !known.Contains(name))
        {
            var nearest = NearestName.Of(name, known);
            section.Wrong(key,
                $"{whereZh}没有“{name}”" + (nearest is null ? "。" : $"，是否应为“{nearest}”？"),
                $"There is no '{name}' {whereEn}" +
                (nearest is null ? "." : $"; did you mean '{nearest}'?"));
        }

        return name;
    }

    /// <summary>The same where the key may be left out.</summary>
    public static string? MayBeNamed(this PolicySection section, string key,
        IReadOnlyCollection<string> known, string whereZh, string whereEn) =>
        section.Has(key) ? section.Named(key, known, whereZh, whereEn) : null;

    /// <summary>A list of names, each one of those known and none twice.</summary>
    public static ImmutableArray<string> Words(
        this PolicySection section, string key, IReadOnlyCollection<string> known,
        bool mayBeEmpty = false)
    {
        if (section.Take(key) is not { } node)
            return [];
        if (node is not PolicyNode.List list || (list.Items.Length == 0 && !mayBeEmpty))
        {
            section.Expected(key, node, "名称列表，如 [a, b]", "a list of names such as [a, b]");
            return [];
        }

        var names = list.Items.Select(i => (i as PolicyNode.Scalar)?.Text.Trim() ?? "")
            .ToImmutableArray();
        foreach (var name in names.Where(n => !known.Contains(n)))
        {
            var nearest = NearestName.Of(name, known);
            section.Wrong(key,
                $"不认识“{name}”" + (nearest is null ? "。" : $"，是否应为“{nearest}”？"),
                $"'{name}' is not known" +
                (nearest is null ? "." : $"; did you mean '{nearest}'?"));
        }

        foreach (var twice in names.GroupBy(n => n).Where(g => g.Count() > 1))
        {
            section.Wrong(key, $"“{twice.Key}”重复。", $"'{twice.Key}' stands twice.");
        }

        return names;
    }

    public static ImmutableArray<Choice> Choices(
        this PolicySection section, string key) => section.Entries(key,
            c => new Choice(c.Slug("id"), c.Local("name")), c => c.Id,
            mayBeEmpty: true);
}
