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

    public static ImmutableArray<Choice> Choices(
        this PolicySection section, string key) => section.Entries(key,
            c => new Choice(c.Slug("id"), c.Local("name")), c => c.Id,
            mayBeEmpty: true);
}
