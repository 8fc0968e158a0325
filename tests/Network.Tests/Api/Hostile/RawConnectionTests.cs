using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Network.Silo.Journal;

namespace Network.Tests.Api.Hostile;

/// <summary>What no client library would send, to the real server on a socket.</summary>
public sealed class RawConnectionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly string[] Requests =
    [
        "\r\n\r\n",
        "GET\r\n\r\n",
        "GET /api/v1/session\r\n\r\n",
        "GET /api/v1/session HTTP/9.9\r\nHost: a\r\n\r\n",
        "GET /api/v1/session HTTP/1.1\r\n\r\n",
        "GET /api/v1/session HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET /api/v1/%00 HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/v1/%zz HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/v1/%c3%28/x HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/v1/../../../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /..%2f..%2fappsettings.json HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /%2e%2e/%2e%2e/appsettings.json HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/v1/session?%00=%ff&a&&=&;% HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET http://elsewhere/api/v1/session HTTP/1.1\r\nHost: a\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
        "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /api/v1/session HTTP/1.1\r\nHost: a\r\nAccept-Language: \u0001\r\n\r\n",
        "GET /api/v1/session HTTP/1.1\r\nHost: a\r\nno colon here\r\n\r\n",
        $"GET /{new string('a', 20_000)} HTTP/1.1\r\nHost: a\r\n\r\n",
        $"GET / HTTP/1.1\r\nHost: a\r\nX: {new string('b', 60_000)}\r\n\r\n",
        Post("Content-Length: -1"),
        Post("Content-Length: 5", "{}"),
        Post("Content-Length: 99999999999999999999"),
        Post("Content-Length: 4\r\nTransfer-Encoding: chunked", "0\r\n\r\n"),
        Post("Transfer-Encoding: chunked", "zz\r\n{}\r\n0\r\n\r\n"),
        Post("Transfer-Encoding: chunked", "fffffffffffffffff\r\n{}"),
        Post("Transfer-Encoding: gzip", "{}"),
        Post("Content-Encoding: gzip\r\nContent-Length: 2", "{}"),
        Post("Content-Length: 2000000", new string(' ', 100_000)),
    ];

    [Fact]
    public async Task RawRequests_OfAnyForm_AreAnsweredWithoutAFailureAndWriteNothing()
    {
        await using var host = await ApiHost.Start(socket: true);
        await host.Settled();
        var before = await host.Get<IStore>().ReadHead();

        foreach (var raw in Requests)
        {
            var answer = await Send(host, raw);

            answer.ShouldNotContain(" 500 ", customMessage: raw);
            answer.ShouldNotContain("   at ", customMessage: raw);
            answer.ShouldNotContain("LogLevel", customMessage: raw);
            answer.ShouldNotContain("root:", customMessage: raw);
        }

        (await host.Get<IStore>().ReadHead()).ShouldBe(before);
        (await host.Get("session")).Status.ShouldBe(200);
    }

    private static string Post(string headers, string body = "") =>
        "POST /api/v1/enterprise/kunshan/raw/register HTTP/1.1\r\nHost: a\r\n"
        + "Content-Type: application/json\r\n"
        + "Idempotency-Key: 0198c2de-7a51-7c3e-9f00-2f5a3c1b7d10\r\n"
        + $"{headers}\r\n\r\n{body}";

    /// <summary>Sends, says that no more comes, and reads what comes back until the end.
    /// </summary>
    private static async Task<string> Send(ApiHost host, string raw)
    {
        using var deadline = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, host.Port, deadline.Token);
        var stream = client.GetStream();
        var answer = new StringBuilder();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(raw), deadline.Token);
            client.Client.Shutdown(SocketShutdown.Send);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            answer.Append(await reader.ReadToEndAsync(deadline.Token));
        }
        catch (IOException)
        {
            // Hung up on: as good an answer as any to such a request.
            answer.Append(CultureInfo.InvariantCulture, $"(closed by the server)");
        }

        return answer.ToString();
    }
}
