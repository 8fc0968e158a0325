using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Network.Tests.BlackBox;

/// <summary>A request sent by hand, so that it can stay half sent for a while.</summary>
internal sealed class RawRequest : IDisposable
{
    private readonly TcpClient _client = new();
    private readonly byte[] _body;

    private RawRequest(string body) => _body = Encoding.UTF8.GetBytes(body);

    /// <summary>Sends the head and the first half of the body.</summary>
    public static async Task<RawRequest> Begin(
        int port, string path, Guid id, string body)
    {
        var request = new RawRequest(body);
        await request._client.ConnectAsync(IPAddress.Loopback, port);
        var head = string.Join("\r\n", [
            $"POST {path} HTTP/1.1", $"Host: 127.0.0.1:{port}", "Content-Type: application/json",
            $"Idempotency-Key: {id}", $"Content-Length: {request._body.Length}", "", ""]);
        var stream = request._client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(request._body.AsMemory(0, request._body.Length / 2));
        return request;
    }

    /// <summary>Sends the rest and gives the first line of the answer; empty when the other side
    /// hung up.</summary>
    public async Task<string> Finish()
    {
        var stream = _client.GetStream();
        await stream.WriteAsync(_body.AsMemory(_body.Length / 2));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadLineAsync() ?? "";
    }

    public void Dispose() => _client.Dispose();
}
