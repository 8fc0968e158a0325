using System.Collections.Concurrent;
using System.Net;
using Network.Tests.BlackBox;

namespace Network.Tests.Cluster;

/// <summary>Takes what programs send by OTLP over HTTP, and keeps the spans of their traces.
/// </summary>
internal sealed class TraceCollector : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<Span> spans = new();
    private readonly string address = $"http://127.0.0.1:{LoopbackPort.Free()}/";

    public TraceCollector()
    {
        listener.Prefixes.Add(address);
        listener.Start();
        _ = Collect();
    }

    public IReadOnlyCollection<Span> Spans => spans;

    /// <summary>What makes a program send here, without much waiting.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = address,
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
    };

    public void Dispose() => listener.Close();

    private async Task Collect()
    {
        while (listener.IsListening)
        {
            try
            {
                var call = await listener.GetContextAsync();
                using var body = new MemoryStream();
                await call.Request.InputStream.CopyToAsync(body);
                if (call.Request.Url!.AbsolutePath.EndsWith("traces", StringComparison.Ordinal))
                {
                    foreach (var span in Span.Read(body.ToArray()))
                        spans.Enqueue(span);
                }

                call.Response.Close();
            }
            catch (Exception ended)
                when (ended is HttpListenerException or InvalidOperationException)
            {
                // Stopped while it waited, or before it waited again.
                return;
            }
        }
    }
}
