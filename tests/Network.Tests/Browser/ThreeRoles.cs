using System.Text.Json;
using System.Text.Json.Nodes;
using Network.Tests.BlackBox;
using Network.Tests.Journal;

namespace Network.Tests.Browser;

/// <summary>One city on one database, served to three people with a role each. Its notice has the
/// deadline at the end of the year, so that its story can be told on any day.</summary>
internal sealed class ThreeRoles : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ServedNetwork Secretary { get; private set; } = null!;

    public ServedNetwork District { get; private set; } = null!;

    public ServedNetwork City { get; private set; } = null!;

    public string Today { get; private set; } = "";

    private string CityCode { get; set; } = "";

    private JsonElement Policy { get; set; }

    /// <param name="policy">Another policy file than Kunshan's.</param>
    public static async Task<ThreeRoles> Start(string? policy = null)
    {
        var roles = new ThreeRoles();
        var original = policy ?? ServedNetwork.Policy;
        var file = roles._folder.File(Path.GetFileName(original));
        var notice = await File.ReadAllTextAsync(original);
        await File.WriteAllTextAsync(file, notice.Replace("value: 08-10", "value: 12-31",
            StringComparison.Ordinal));
        var database = await PostgresServer.NewDatabase();
        roles.City = await Serve("city-staff");
        roles.District = await Serve("district-staff");
        roles.Secretary = await Serve("secretary");
        var reader = new NetworkReader(roles.City.Http);
        var session = await reader.Get("session");
        roles.Today = session.GetProperty("today").GetString()!;
        roles.CityCode = session.GetProperty("city").GetString()!;
        roles.Policy = await reader.Get($"policy/{roles.CityCode}");
        return roles;

        Task<ServedNetwork> Serve(string role) => ServedNetwork.Start(database, policy: file,
            settings: [$"Actor:Id={role}", $"Actor:Roles:0={role}"]);
    }

    /// <summary>An association with two academic meetings on record.</summary>
    public async Task Found(string host, string name, string district = "zhangpu")
    {
        foreach (var (command, body) in Founding.Commands(name, district, Today, Policy))
        {
            await Send(District, host, command, body);
        }

        await Send(Secretary, host, "record-activity", Json($$"""
            {"category":"academic-exchange","date":"{{Today}}","sessions":2,"participants":50}
            """));
    }

    /// <summary>A home that its district has nominated already.</summary>
    public async Task Recognised(string host, string name)
    {
        await Found(host, name);
        var home = Policy.GetProperty("policy").GetProperty("home");
        var scores = new JsonArray([.. home.GetProperty("score").GetProperty("items")
            .EnumerateArray().Select(i => Json($$"""
                {"item":"{{i.GetProperty("id").GetString()}}","points":4,"evidence":"佐证一册"}
                """))]);
        var materials = new JsonArray([.. home.GetProperty("materials").EnumerateArray()
            .Select(m => JsonValue.Create(m.GetProperty("id").GetString()))]);
        await Send(Secretary, host, "apply-for-home", new JsonObject
        {
            ["year"] = int.Parse(Today[..4], null),
            ["statement"] = "建家条件成熟",
            ["scores"] = scores,
        });
        await Send(District, host, "recommend-home", new JsonObject
        {
            ["opinion"] = "同意推荐",
            ["materials"] = materials,
            ["scores"] = new JsonArray(),
        });
        await Send(City, host, "recognise-home", Json($$"""{"on":"{{Today}}"}"""));
        await Send(District, host, "nominate-for-demonstration",
            Json($$"""{"year":{{Today[..4]}},"opinion":"作用突出"}"""));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var served in new[] { Secretary, District, City })
        {
            await served.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task Send(
        ServedNetwork served, string host, string command, JsonNode body)
    {
        var done = await new CommandSender(served.Http).Send(
            new Operation($"enterprise/{CityCode}/{host}", Guid.NewGuid()), command, body);
        done.Verdict.ShouldBe(Verdict.Acknowledged, $"{command}: {done}");
    }

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;
}
