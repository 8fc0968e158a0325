using System.Text.Json;
using System.Text.RegularExpressions;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Grains.Reports;

namespace Network.Client.Api.Grains;

/// <summary>Puts names into the sentences of a history.</summary>
internal static partial class SentenceNames
{
    private static readonly LocalText Erased = new("（已删除）", "(erased)");

    /// <summary>Ids of the people whom a sentence names. Whoever writes such a token into a
    /// reason or a title is not told a name: the event must hold the id as a value of its own.
    /// </summary>
    public static IEnumerable<string> People(LocalText text, JsonElement fact)
    {
        var values = Values(fact).ToHashSet(StringComparer.Ordinal);
        return Token().Matches(text.Zh)
            .Where(m => m.Groups["kind"].Value == "person")
            .Select(m => m.Groups["id"].Value)
            .Where(values.Contains);
    }

    public static LocalText Fill(LocalText text, Policy? policy,
        IReadOnlyDictionary<string, PersonalData> people) => new(
            Fill(text.Zh, policy, people, true), Fill(text.En, policy, people, false));

    private static string Fill(string text, Policy? policy,
        IReadOnlyDictionary<string, PersonalData> people, bool chinese) =>
        Token().Replace(text, token =>
        {
            var id = token.Groups["id"].Value;
            return token.Groups["kind"].Value switch
            {
                "person" => people.TryGetValue(id, out var person)
                    ? person.Name : Erased.In(chinese),
                "category" => policy?.Activities.FirstOrDefault(a => a.Id == id)?.Name.In(chinese)
                    ?? id,
                "step" => policy?.Founding.Steps.FirstOrDefault(s => s.Id == id)?.Name.In(chinese)
                    ?? id,
                "district" => policy?.Districts.FirstOrDefault(d => d.Id == id)?.Name.In(chinese)
                    ?? id,
                "tier" => policy?.Projects?.Tiers.FirstOrDefault(t => t.Id == id)
                    ?.Name.In(chinese) ?? id,
                "purpose" => policy?.Demonstration?.Purposes.FirstOrDefault(p => p.Id == id)
                    ?.Name.In(chinese) ?? id,
                "line" => policy?.Budget?.Find(id)?.Name.In(chinese) ?? id,
                "honour" => policy?.Honours.FirstOrDefault(h => h.Id == id)
                    ?.Name.In(chinese) ?? id,
                "duty" => policy?.Pairing?.Duties.FirstOrDefault(d => d.Id == id)
                    ?.Name.In(chinese) ?? id,
                "service" => policy?.Services.FirstOrDefault(s => s.Id == id)
                    ?.Name.In(chinese) ?? id,
                "chapter" => policy is null ? id : ReportChapters.NameOf(policy, id)
                    ?.In(chinese) ?? id,
                "standard" => policy?.Standards.FirstOrDefault(s => s.Id == id)
                    ?.Name.In(chinese) ?? id,
                "resource" => policy?.Resources.FirstOrDefault(r => r.Id == id)
                    ?.Name.In(chinese) ?? id,
                _ => token.Value,
            };
        });

    private static IEnumerable<string> Values(JsonElement fact) => fact.ValueKind switch
    {
        JsonValueKind.Object => fact.EnumerateObject().SelectMany(p => Values(p.Value)),
        JsonValueKind.Array => fact.EnumerateArray().SelectMany(Values),
        JsonValueKind.String => [fact.GetString()!],
        _ => [],
    };

    [GeneratedRegex(@"\{(?<kind>[a-z]+):(?<id>[^{}]+)\}")]
    private static partial Regex Token();
}
