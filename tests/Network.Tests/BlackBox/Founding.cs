using System.Text.Json;
using System.Text.Json.Nodes;

namespace Network.Tests.BlackBox;

/// <summary>The commands by which a host gets its association, as the policy in force asks.
/// </summary>
internal static class Founding
{
    public static IEnumerable<(string Name, JsonObject Body)> Commands(
        string name, string district, string today, JsonElement policy)
    {
        yield return ("register", Registration(name, district));
        yield return ("begin-preparing", On(today));
        var steps = policy.GetProperty("policy").GetProperty("founding").GetProperty("steps");
        foreach (var step in steps.EnumerateArray()
            .Where(s => s.GetProperty("required").GetBoolean()))
        {
            var done = On(today);
            done["step"] = step.GetProperty("id").GetString();
            yield return ("complete-step", done);
        }

        yield return ("establish", On(today));
    }

    public static JsonObject Registration(string name, string district) => new()
    {
        ["district"] = district,
        ["profile"] = new JsonObject
        {
            ["name"] = name,
            ["kind"] = "enterprise",
            ["ownership"] = "private",
            ["technicalStaff"] = 120,
        },
    };

    private static JsonObject On(string today) => new() { ["on"] = today };
}
