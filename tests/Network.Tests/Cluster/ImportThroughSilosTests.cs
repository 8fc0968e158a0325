using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Network.Silo.Journal;
using Network.Tests.BlackBox;
using Network.Tests.Files;
using Network.Tests.Journal;

namespace Network.Tests.Cluster;

/// <summary>A city's list goes through two silos: all of it once, whatever happens to one of
/// them. How long that takes, and how long what else is owed waits for it, is measured.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class ImportThroughSilosTests(ITestOutputHelper output)
{
    private const int Some = 4_000;
    private const int Many = 20_000;
    private const int Renamings = 48;

    private static readonly TimeSpan Within = TimeSpan.FromMinutes(10);

    /// <summary>None of the list's.</summary>
    private static readonly string[] Districts =
        ["gaoxinqu", "lvyou", "dianshanhu", "jinxi"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Hosts_WhenASiloIsKilledOnTheWay_AreAllEnteredOnce()
    {
        var database = await PostgresServer.NewDatabase();
        await using var one = await ServedSilo.Start(database);
        await using var other = await ServedSilo.Start(database);
        await using var api = await Client(database);
        var (import, commands) = await Enter(api, Some);
        var left = await Pending(api, import, n => n < commands);

        await one.Process.Kill();

        left.ShouldBePositive("It was over before the kill: use more hosts.");
        await Pending(api, import, n => n == 0);
        await ShouldBeEnteredOnce(database, Some);
    }

    /// <summary>Says how long it takes; nothing depends on it.</summary>
    [Fact(Explicit = true)]
    public async Task Hosts_20000_AreMeasured()
    {
        var database = await PostgresServer.NewDatabase();
        await using var one = await ServedSilo.Start(database);
        await using var other = await ServedSilo.Start(database);
        await using var api = await Client(database);
        await Rename(api, "alone");
        await Followed(database, "alone");
        var (import, commands) = await Enter(api, Many);
        var clock = Stopwatch.StartNew();
        var renaming = Rename(api, "beside");
        await Pending(api, import, n => n == 0);
        output.WriteLine($"{commands} commands of {Many} hosts delivered in {clock.Elapsed}.");
        await renaming;
        await Followed(database, "beside");
        await ShouldBeEnteredOnce(database, Many);
    }

    private static Task<ServedNetwork> Client(string database) =>
        ServedNetwork.Start(database, settings: ["Cluster:Role=client"]);

    /// <summary>Has a list checked and owed.</summary>
    private async Task<(string Import, long Commands)> Enter(ServedNetwork api, int hosts)
    {
        using var patient = new HttpClient { BaseAddress = api.Address, Timeout = Within };
        using var body = new ByteArrayContent(new HostList(hosts).Save().ToArray());
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var clock = Stopwatch.StartNew();
        using var answer = await patient.PostAsync(
            new Uri("/api/v1/import/kunshan/hosts?fileName=hosts.xlsx", UriKind.Relative), body,
            Cancel);
        var report = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        report.GetProperty("staged").GetBoolean().ShouldBeTrue();
        output.WriteLine($"{hosts} hosts checked and owed in {clock.Elapsed}.");
        return (report.GetProperty("import").GetString()!,
            report.GetProperty("commands").GetInt64());
    }

    private static Task<long> Pending(
        ServedNetwork api, string import, Func<long, bool> there) => Eventually.Is(
            async () => (await new NetworkReader(api.Http).Get($"import/kunshan/{import}"))
                .GetProperty("pending").GetInt64(),
            there, Within, n => $"{n} are owed.");

    /// <summary>Renames districts one after the other, each of which follows its city; as a
    /// client does, under the same id until there is an answer.</summary>
    private async Task Rename(ServedNetwork api, string when)
    {
        var sender = new CommandSender(api.Http);
        var tries = 0;
        for (var i = 0; i < Renamings; i++)
        {
            var said = new Operation("city/kunshan/kunshan", Guid.NewGuid());
            var body = new JsonObject
            {
                ["district"] = Districts[i % Districts.Length],
                ["name"] = new JsonObject { ["zh"] = $"{when} {i}", ["en"] = $"{when} {i}" },
            };
            await Eventually.Is(
                () => sender.Send(said, "rename-district", body.DeepClone()),
                o => o.Verdict != Verdict.Unknown, Within, o => o.ToString());
            said.Verdict.ShouldBe(Verdict.Acknowledged, said.ToString());
            tries += said.Tries;
        }

        output.WriteLine($"{Renamings} commands {when} took {tries} tries.");
    }

    private async Task Followed(string database, string when)
    {
        var waits = await Eventually.Is(
            () => Waits(database, when), w => w.Count == Renamings, Within,
            w => $"{w.Count} of {Renamings} districts follow.");
        output.WriteLine($"A reaction {when}: median {waits[waits.Count / 2]:0} ms, "
            + $"longest {waits[^1]:0} ms.");
    }

    /// <summary>From a city's word to its district's, milliseconds, shortest first.</summary>
    private static async Task<List<double>> Waits(string database, string when)
    {
        var renamed = (await Written(database))
            .Where(e => e.Kind == "district-renamed" && e.Payload.Contains($"{when} "))
            .Select(e => (Name: Name(e.Payload), e.RecordedAt))
            .GroupBy(e => e.Name).Where(g => g.Count() == 2);
        return [.. renamed.Select(g => (g.Max(e => e.RecordedAt) - g.Min(e => e.RecordedAt))
            .TotalMilliseconds).Order()];
    }

    private static string Name(string payload)
    {
        using var said = JsonDocument.Parse(payload);
        return said.RootElement.GetProperty("name").GetProperty("en").GetString()!;
    }

    private static async Task ShouldBeEnteredOnce(string database, int hosts)
    {
        var registered = (await Written(database))
            .Where(e => e.Kind == "host-registered").ToList();
        (registered.Count, registered.Select(e => e.Key).Distinct().Count())
            .ShouldBe((hosts, hosts));
    }

    private static async Task<IReadOnlyList<JournalEntry>> Written(string database)
    {
        await using var store = await StoreFactory.Open(StoreOptions.Postgres(database));
        var all = new List<JournalEntry>();
        while (true)
        {
            var page = await store.ReadAll(all.Count);
            if (page.IsEmpty)
                return all;

            all.AddRange(page);
        }
    }
}
