using System.Net.Http.Json;
using System.Text.Json;
using Network.Tests.BlackBox;

namespace Network.Tests.Demo;

public sealed class DemoRunTests : IDisposable
{
    private static readonly TimeSpan Within = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly int _port = LoopbackPort.Free();
    private readonly HttpClient _http;

    public DemoRunTests() => _http = new HttpClient
    {
        BaseAddress = new Uri($"http://127.0.0.1:{_port}/api/v1/"),
    };

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Demo_TwoStarts_IsSimulatedAndStandsWhereItWas()
    {
        using var first = Start("--pace", "0");
        (await Get("session", _ => true)).GetProperty("simulated").GetBoolean().ShouldBeTrue();
        await Eventually.Is(() => Task.FromResult(first.Output),
            o => o.Contains("after", StringComparison.Ordinal), Within, _ => $"{first}");
        var before = await Get("city/kunshan/overview", Hosts);
        await first.Terminate();
        (await first.Exit()).ShouldBe(0, first.ToString());

        using var second = Start("--pace", "0");
        var after = await Get("city/kunshan/overview", Hosts);
        after.GetProperty("simulated").GetBoolean().ShouldBeTrue();
        after.GetProperty("position").GetInt64()
            .ShouldBe(before.GetProperty("position").GetInt64());
        await second.Terminate();
        (await second.Exit()).ShouldBe(0, second.ToString());
    }

    [Fact]
    public async Task Demo_Fresh_NeverThrowsAnotherCityAway()
    {
        var own = _folder.File("own.db");
        using (var served = new ClientProcess(
            ["serve", "--port", $"{_port}", "--database", own], _folder.Path))
        {
            await Get("session", _ => true);
            await served.Terminate();
            await served.Exit();
        }

        var (code, _, errors) = await ClientProcess.Run(
            _folder.Path, "demo", "--fresh", "--database", own);

        code.ShouldBe(2);
        errors.ShouldContain("holds no demo");
        File.Exists(own).ShouldBeTrue();
    }

    private static bool Hosts(JsonElement overview) =>
        overview.GetProperty("totals").GetProperty("hosts").GetInt32() > 0;

    private ClientProcess Start(params string[] more) => new(
        ["demo", "--organisations", "40", "--port", $"{_port}", .. more], _folder.Path);

    /// <summary>Asks until the page is there and has what is waited for.</summary>
    private async Task<JsonElement> Get(string page, Func<JsonElement, bool> good)
    {
        var answer = await Eventually.Is(() => Try(page), a => a is { } there && good(there),
            Within, _ => $"No {page}.");
        return answer!.Value;
    }

    private async Task<JsonElement?> Try(string page)
    {
        try
        {
            return await _http.GetFromJsonAsync<JsonElement>(new Uri(page, UriKind.Relative));
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
