using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Network.Tests.BlackBox;

/// <summary>
/// What clients of Kunshan's network write at once: activities of the city, its districts and its
/// associations, and members of the associations. Every command adds to a total.
/// </summary>
internal sealed class KunshanLoad
{
    private const string City = "kunshan";
    private const int AssociationCount = 9;
    private const int MembersAtOnceMax = 3;

    private static readonly TimeSpan FollowWithin = TimeSpan.FromSeconds(15);

    /// <summary>Of ten commands so many bring members in.</summary>
    private const int MembersOfTen = 3;

    /// <summary>Few grains, so that the clients meet on them.</summary>
    private static readonly string[] Districts = ["kaifaqu", "bacheng", "zhoushi"];

    private static readonly string[] Categories =
        ["academic-exchange", "continuing-education", "science-popularisation"];

    private readonly string _today;
    private readonly string[] _streams;

    private KunshanLoad(string today, string[] associations)
    {
        _today = today;
        Associations = associations;
        _streams = [$"city/{City}/{City}", .. Districts.Select(District), .. associations];
    }

    /// <summary>Streams of the associations.</summary>
    public string[] Associations { get; }

    /// <summary>Streams of all grains that the load writes to.</summary>
    public IReadOnlyList<string> Streams => _streams;

    public static string District(string id) => $"district/{City}/{id}";

    /// <summary>Registers the hosts and establishes their associations.</summary>
    public static async Task<KunshanLoad> Found(ServedNetwork network, int seed)
    {
        var random = new Random(seed);
        var reader = new NetworkReader(network.Http);
        var today = (await reader.Get("session")).GetProperty("today").GetString()!;
        var policy = await reader.Get($"policy/{City}");
        var sender = new CommandSender(network.Http);
        var ids = Enumerable.Range(0, AssociationCount)
            .Select(_ => $"h-{random.NextInt64():x16}").ToArray();
        foreach (var (id, n) in ids.Select((id, n) => (id, n)))
        {
            foreach (var (name, body) in Founding.Commands(
                $"昆山第{n + 1}精密机械有限公司", Districts[n % Districts.Length], today, policy))
            {
                var done = await sender.Send(
                    new Operation($"enterprise/{City}/{id}", Guid.NewGuid()), name, body);
                done.Verdict.ShouldBe(Verdict.Acknowledged, $"{name}: {done}");
            }
        }

        return new KunshanLoad(today, [.. ids.Select(id => $"enterprise/{City}/{id}")]);
    }

    /// <summary>One more command, for some grain.</summary>
    public LoadedCommand Next(Random random) => random.Next(10) < MembersOfTen
        ? Members(random, _today) with { Stream = Any(Associations, random) }
        : Activity(random, _today) with { Stream = Any(_streams, random) };

    /// <summary>An activity of a district, of the city or of an association.</summary>
    public static LoadedCommand Activity(Random random, string today)
    {
        var sessions = random.Next(1, 4);
        var participants = random.Next(1, 300);
        return new(District("bacheng"), "record-activity", new JsonObject
        {
            ["category"] = Any(Categories, random),
            ["date"] = today,
            ["sessions"] = sessions,
            ["participants"] = participants,
        })
        {
            Sessions = sessions,
            Participants = participants,
        };
    }

    /// <summary>The live totals are the sum of what was acknowledged, of the lists and of the
    /// views, and counting again from the events finds the same.</summary>
    public static async Task ShouldAddUp(ServedNetwork network, CommandLoad load)
    {
        load.Refusals().ShouldBeEmpty();
        var reader = new NetworkReader(network.Http);
        // What another process wrote last is followed a moment later.
        var sessions = load.Done.Sum(c => c.Sessions);
        var overview = await Eventually.Is(reader.Overview, o => Sessions(o) >= sessions,
            FollowWithin, o => $"{Sessions(o)} of {sessions} sessions are counted.");
        var totals = overview.GetProperty("totals");
        var lines = await reader.List("enterprise");
        var districts = overview.GetProperty("districts").EnumerateArray().ToList();
        var recount = await reader.Recount();

        Sessions(overview).ShouldBe(sessions);
        totals.GetProperty("participants").GetInt64()
            .ShouldBe(load.Done.Sum(c => c.Participants));
        totals.GetProperty("members").GetInt64().ShouldBe(load.Done.Sum(c => c.Members));
        totals.GetProperty("associations").GetInt64().ShouldBe(lines.Count);
        lines.Sum(l => l.GetProperty("members").GetInt64())
            .ShouldBe(load.Done.Sum(c => c.Members));
        districts.Sum(d => d.GetProperty("figures").GetProperty("members").GetInt64())
            .ShouldBe(load.Done.Sum(c => c.Members));
        recount.GetProperty("equal").GetBoolean().ShouldBeTrue(recount.ToString());
    }

    private static long Sessions(JsonElement overview) =>
        overview.GetProperty("totals").GetProperty("sessions").GetInt64();

    private static LoadedCommand Members(Random random, string today)
    {
        var count = random.Next(1, MembersAtOnceMax + 1);
        return new("", "admit-members", new JsonObject
        {
            ["members"] = new JsonArray([.. Enumerable.Range(0, count).Select(n => new JsonObject
            {
                ["person"] = new JsonObject
                {
                    ["name"] = string.Create(CultureInfo.InvariantCulture,
                        $"张{random.Next(1_000_000)}"),
                },
                ["joined"] = today,
            })]),
        })
        {
            Members = count,
        };
    }

    private static string Any(string[] streams, Random random) =>
        streams[random.Next(streams.Length)];
}
