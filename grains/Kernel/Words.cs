using System.Text.Json;

namespace Network.Grains.Kernel;

/// <summary>The stable word of an enum's value, as it stands in JSON: <c>left-host</c>.</summary>
public static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum =>
        Known<T>.All[value];

    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> All = Enum.GetValues<T>().ToDictionary(
            v => v, v => JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()));
    }
}
