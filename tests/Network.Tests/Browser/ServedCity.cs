using System.Text.Json.Nodes;
using Network.Tests.BlackBox;

namespace Network.Tests.Browser;

/// <summary>A served network in which every page has something to show.</summary>
public sealed class ServedCity : IAsyncLifetime
{
    private const int Seed = 2024;
    private const string Station = "zhongke";
    private const string Asked = "s-page";
    private const string Nominated = "n-page";
    private const string Proposed = "p-page";
    private const string Judging = "pn-page";
    private static readonly TimeSpan ArrivesWithin = TimeSpan.FromSeconds(20);

    private ServedNetwork? _network;

    public Uri Address => Network.Address;

    /// <summary>The page of one association.</summary>
    public string Enterprise { get; private set; } = "";

    /// <summary>The page of one workstation.</summary>
    public string Workstation { get; private set; } = "";

    /// <summary>The page of something asked of the service desk.</summary>
    public string Service { get; } = $"/service/{Asked}";

    /// <summary>The page of a nomination.</summary>
    public string Nomination { get; } = $"/nomination/{Nominated}";

    /// <summary>The page of a project.</summary>
    public string Project { get; } = $"/project/{Proposed}";

    /// <summary>The page of a review panel.</summary>
    public string Panel { get; } = $"/panel/{Judging}";

    /// <summary>Today in the city, as the API writes it.</summary>
    public string Today { get; private set; } = "";

    internal ServedNetwork Network =>
        _network ?? throw new InvalidOperationException("The city is not served yet.");

    public async ValueTask InitializeAsync()
    {
        _network = await ServedNetwork.Start();
        var kunshan = await KunshanLoad.Found(_network, Seed);
        Today = (await new NetworkReader(_network.Http).Get("session"))
            .GetProperty("today").GetString()!;
        var host = kunshan.Associations[0].Split('/')[^1];
        Enterprise = $"/enterprise/{host}";
        Workstation = $"/workstation/{Station}";
        await Work(kunshan.Associations[0]);
        await OpenStation(host);
        await Ask(kunshan.Associations[0]);
        await Nominate(kunshan.Associations[0]);
        await Propose(host);
    }

    public async ValueTask DisposeAsync()
    {
        if (_network is not null)
        {
            await _network.DisposeAsync();
        }
    }

    /// <summary>One association with members, leaders, a branch and activities.</summary>
    private async Task Work(string association)
    {
        await Send(association, "admit-members", $$"""
            {"members":[{"person":{"name":"周明"},"joined":"{{Today}}","grade":"senior"},
                        {"person":{"name":"吴静"},"joined":"{{Today}}" }]}
            """);
        await Send(association, "elect-leaders", $$"""
            {"on":"{{Today}}","posts":[{"post":"chair","person":{"name":"郑华"} },
                                       {"post":"secretary-general","person":{"name":"王岚"} }]}
            """);
        await Send(association, "open-branch", $$"""
            {"name":"数控分会","kind":"branch","on":"{{Today}}"}
            """);
        await Send(association, "record-activity", $$"""
            {"category":"academic-exchange","date":"{{Today}}","participants":30,"items":2,
             "moneyFen":125000,"title":"精密制造学术沙龙"}
            """);
        await Send(association, "report-activities", $$"""
            {"category":"science-popularisation","year":{{Today[..4]}} ,"sessions":3,
             "participants":210}
            """);
    }

    /// <summary>A science worker's request, answered by the city.</summary>
    private async Task Ask(string association)
    {
        await Send(association, "ask-service", $$"""
            {"service":"workers-request","subject":"人才公寓申请","details":"希望协调公寓",
             "worker":{"name":"周明"},"request":"{{Asked}}"}
            """);
        await Arrived($"service/kunshan/{Asked}");
        await Send($"service/kunshan/{Asked}", "assign", """{"unit":"学会部"}""");
        await Send($"service/kunshan/{Asked}", "answer", $$"""
            {"on":"{{Today}}","reply":"已转人社部门，列入本季度配租"}
            """);
    }

    /// <summary>A science worker nominated, recommended and accepted.</summary>
    private async Task Nominate(string association)
    {
        await Send(association, "nominate-for-honour", $$"""
            {"programme":"excellent-worker","year":{{Today[..4]}} ,"merits":"攻克三项技术难题",
             "person":{"name":"吴静"},"nomination":"{{Nominated}}"}
            """);
        await Arrived($"nomination/kunshan/{Nominated}");
        await Send($"nomination/kunshan/{Nominated}", "recommend", """{"opinion":"同意推荐"}""");
        await Send("city/kunshan/kunshan", "accept-nomination", $$"""
            {"nomination":"{{Nominated}}","programme":"excellent-worker",
             "year":{{Today[..4]}} }
            """);
    }

    /// <summary>A project handed in, and the panel that will judge its like.</summary>
    private async Task Propose(string host)
    {
        await Send($"project/kunshan/{Proposed}", "propose", $$"""
            {"host":"{{host}}","district":"kaifaqu","programme":"ideals-contributions",
             "title":"五轴机床主轴温升控制","goal":"温升下降三成","from":"{{Today}}",
             "until":"{{int.Parse(Today[..4], null) + 1}}-12-31","budgetFen":30000000,
             "team":[{"person":{"name":"周明"},"leader":true}]}
            """);
        await Send($"panel/kunshan/{Judging}", "open", $$"""
            {"name":"年度技术创新评审","year":{{Today[..4]}} ,"budgetFen":10000000,
             "tiers":[{"tier":"commended","countMax":2,"prizeFen":400000}]}
            """);
    }

    private async Task OpenStation(string host)
    {
        const string Stream = $"workstation/kunshan/{Station}";
        await Send(Stream, "open", $$"""
            {"name":"中科精密制造院士工作站","host":"{{host}}","district":"kaifaqu",
             "kind":"academician","level":"city","field":"精密制造","on":"{{Today}}"}
            """);
        var until = $"{int.Parse(Today[..4], null) + 3}{Today[4..]}";
        await Send(Stream, "sign-agreement", $$"""{"from":"{{Today}}","until":"{{until}}"}""");
        await Send("city/kunshan/kunshan", "register-expert", """
            {"person":{"name":"李德仁"},"title":"院士","institution":"武汉大学",
             "academician":true,"id":"li-deren"}
            """);
        await Send("city/kunshan/kunshan", "place-expert", $$"""
            {"expert":"li-deren","workstation":"{{Station}}","since":"{{Today}}",
             "monthsPerYear":3}
            """);
        await Send(Stream, "record-visit", $$"""{"date":"{{Today}}","experts":2}""");
    }

    /// <summary>What goes by way of another grain comes a moment later.</summary>
    private Task<System.Net.HttpStatusCode> Arrived(string stream) => Eventually.Is(
        async () => (await Network.Http.GetAsync(
            new Uri($"/api/v1/{stream}", UriKind.Relative))).StatusCode,
        status => status == System.Net.HttpStatusCode.OK, ArrivesWithin,
        status => $"{stream}: {status}");

    private async Task Send(string stream, string command, string body)
    {
        var done = await new CommandSender(Network.Http).Send(
            new Operation(stream, Guid.NewGuid()), command, JsonNode.Parse(body)!);
        done.Verdict.ShouldBe(Verdict.Acknowledged, $"{command}: {done}");
    }
}
