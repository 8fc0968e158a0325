using System.Text.Json;

namespace Network.Grains.Kernel;

/// <summary>The stable word of an enum's value, as it stands in JSON: <c>left-host</c>.</summary>
public static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Known<T>.All[value];

    /// <summary>One copy of a word that many grains keep: the id of a district, a category, a
    /// post. Only for words of closed lists, since a copy is never given up.</summary>
    public static string Shared(string word) => string.Intern(word);

    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().ToDictionary(
            v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));
    }
}
