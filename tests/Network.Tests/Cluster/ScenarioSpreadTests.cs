using System.Text.Json;
using System.Text.Json.Nodes;
using Network.Grains.Kernel;
using Network.Grains.Scenario;
using Network.Grains.Simulation.Inputs;
using Network.Tests.BlackBox;
using Network.Tests.Grains;
using Network.Tests.Journal;

namespace Network.Tests.Cluster;

/// <summary>What-if runs of a cluster: several silos work at once, and whoever stands before them
/// sees how far each is.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class ScenarioSpreadTests
{
    private const int Runs = 3;

    private static readonly TimeSpan Within = TimeSpan.FromSeconds(90);

    private static readonly string[] Names =
        [.. Enumerable.Range(1, Runs).Select(n => $"plan-{n}")];

    [Fact]
    public async Task Runs_OfTwoSilos_GoOnAtOnceAndAreSeenAndStoppedFromAClient()
    {
        var database = await PostgresServer.NewDatabase();
        await using var one = await ServedSilo.Start(database);
        await using var other = await ServedSilo.Start(database);
        await using var api = await ServedNetwork.Start(
            database, settings: ["Cluster:Role=client"]);
        await KunshanLoad.Found(api, 7);
        foreach (var name in Names)
        {
            await Post(api, name, "create", Creation);
            await Post(api, name, "request-run", "{}");
        }

        // One process carries out one at a time, so two that are on their way are in two silos.
        var first = await Underway(api, runs => runs.Count == 2);
        (await Stage(api, Names.Single(n => !first.ContainsKey(n)))).ShouldBe("requested");
        await Post(api, first.Keys.First(), "cancel-run", "{}");

        // Its silo is free for the one that waited.
        await Underway(api, runs => runs.Keys.Any(name => !first.ContainsKey(name)));
        (await Stage(api, first.Keys.First())).ShouldBe("cancelled");
    }

    /// <summary>The shares of the runs that somebody works on, as the client tells them.
    /// </summary>
    private static Task<Dictionary<string, double>> Underway(
        ServedNetwork api, Func<Dictionary<string, double>, bool> there) => Eventually.Is(
            async () =>
            {
                var shares = new Dictionary<string, double>();
                foreach (var name in Names)
                {
                    var told = await Progress(api, name);
                    if (told.TryGetProperty("share", out var share)
                        && share.ValueKind == JsonValueKind.Number)
                    {
                        shares[name] = share.GetDouble();
                    }
                }

                return shares;
            }, there, Within, shares => $"Under way: {string.Join(", ", shares)}");

    private static async Task<string?> Stage(ServedNetwork api, string name) =>
        (await Progress(api, name)).GetProperty("stage").GetString();

    private static Task<JsonElement> Progress(ServedNetwork api, string name) =>
        new NetworkReader(api.Http).Get($"scenario/kunshan/{name}/progress");

    private static async Task Post(
        ServedNetwork api, string name, string command, string body)
    {
        var sent = new Operation($"scenario/kunshan/{name}", Guid.NewGuid());
        await new CommandSender(api.Http).Send(sent, command, JsonNode.Parse(body)!);
        sent.Verdict.ShouldBe(Verdict.Acknowledged, sent.ToString());
    }

    /// <summary>As much as may be asked: it takes seconds.</summary>
    private static string Creation => JsonSerializer.Serialize(new ScenarioCommand.Create(
        "加大经费", new ScenarioPlan(
            DefaultLevers.Of(Kunshan.Policy) with { Quota = 2 }, 360, 1_700, 7)), Wire.Options);
}
