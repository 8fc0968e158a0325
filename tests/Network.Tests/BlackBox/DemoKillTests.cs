using System.Globalization;
using System.Text.Json;

namespace Network.Tests.BlackBox;

/// <summary>A demo that is killed while it makes up its past becomes the same city as one that
/// was left alone.</summary>
[Collection(BlackBoxCollection.Name)]
public sealed class DemoKillTests(ITestOutputHelper output)
{
    private const int Organisations = 100;

    private static readonly TimeSpan Within = TimeSpan.FromSeconds(60);

    /// <summary>Positions of the journal at which it is killed, about.</summary>
    private static readonly int[] KilledAt = [150, 600, 1_100];

    [Fact]
    public async Task Demo_KilledWhileItIsMade_BecomesTheSameCity()
    {
        var calm = await Live([]);
        var killed = await Live(KilledAt);

        killed.GetProperty("totals").ToString().ShouldBe(calm.GetProperty("totals").ToString());
        killed.GetProperty("trend").ToString().ShouldBe(calm.GetProperty("trend").ToString());
        killed.GetProperty("position").GetInt64()
            .ShouldBe(calm.GetProperty("position").GetInt64());
    }

    /// <summary>The overview of a demo whose past is complete.</summary>
    private async Task<JsonElement> Live(int[] kills)
    {
        using var folder = new TemporaryFolder();
        var port = LoopbackPort.Free();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        foreach (var position in kills)
        {
            using var demo = Start(folder, port);
            var at = await Eventually.Is(() => Position(http), p => p >= position, Within,
                p => $"At position {p}, not {position}.\n{demo}");
            await demo.Kill();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Killed at {at}."));
        }

        using var last = Start(folder, port);
        await Eventually.Is(() => Task.FromResult(last.Output),
            o => o.Contains("The simulated past is there", StringComparison.Ordinal), Within,
            _ => $"{last}");
        var overview = await new NetworkReader(http).Overview();
        await last.Terminate();
        (await last.Exit()).ShouldBe(0, last.ToString());
        var (code, printed, errors) = await ClientProcess.Run(
            folder.Path, "verify", "--database", Path.Combine("data", "demo.db"));
        code.ShouldBe(0, $"{printed}\n{errors}");
        return overview;
    }

    private static ClientProcess Start(TemporaryFolder folder, int port) => new(
        ["demo", "--organisations", $"{Organisations}", "--pace", "0", "--port", $"{port}"],
        folder.Path);

    private static async Task<long> Position(HttpClient http)
    {
        try
        {
            return (await new NetworkReader(http).Overview()).GetProperty("position").GetInt64();
        }
        catch (HttpRequestException)
        {
            // Not up yet.
            return 0;
        }
    }
}
