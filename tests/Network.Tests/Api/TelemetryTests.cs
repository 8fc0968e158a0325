using System.Net;
using System.Text;
using Network.Client.Hosting;
using Network.Tests.BlackBox;
using OpenTelemetry.Exporter;

namespace Network.Tests.Api;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Telemetry_WithACollector_SendsCommandsAndGauges()
    {
        using var collector = new HttpListener();
        var address = $"http://127.0.0.1:{LoopbackPort.Free()}/";
        collector.Prefixes.Add(address);
        collector.Start();
        var received = Collect(collector);
        await using var host = await ApiHost.Start();
        using var telemetry = new Telemetry(options =>
        {
            options.Endpoint = new Uri($"{address}v1/metrics");
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
        });
        await telemetry.StartAsync(CancellationToken.None);

        await host.Post("enterprise/kunshan/t-1/register", Bodies.Register());
        await telemetry.StopAsync(CancellationToken.None);
        collector.Stop();

        var text = await received;
        foreach (var name in new[]
        {
            "network.commands", "network.command.duration", "network.totals.lag",
            "network.grains.resident", "register", "enterprise", "http.server.request.duration",
        })
        {
            text.ShouldContain(name);
        }
    }

    /// <summary>The names in a protocol buffer stand in it as plain text.</summary>
    private static async Task<string> Collect(HttpListener collector)
    {
        var all = new StringBuilder();
        while (true)
        {
            try
            {
                var call = await collector.GetContextAsync();
                using var body = new MemoryStream();
                await call.Request.InputStream.CopyToAsync(body);
                all.Append(Encoding.Latin1.GetString(body.ToArray()));
                call.Response.Close();
            }
            catch (Exception ended)
                when (ended is HttpListenerException or InvalidOperationException)
            {
                // Stopped while it waited, or before it waited again.
                return all.ToString();
            }
        }
    }
}
