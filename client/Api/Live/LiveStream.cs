using System.Globalization;
using System.Text;
using Network.Client.Api.Http;
using Network.Grains.Kernel;
using Network.Silo.Journal;

namespace Network.Client.Api.Live;

/// <summary>
/// Writes a live view as server-sent events. It begins with the present totals, so a browser that
/// comes back needs nothing but to connect again.
/// </summary>
internal sealed class LiveStream(
    LiveHub hub, ILiveFrames frames, LiveAccess access, LiveScope scope) : IResult
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);
    private static readonly byte[] Heartbeat = Encoding.UTF8.GetBytes(": still here\n\n");

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (await access.Check(scope, httpContext.RequestAborted) is { } refused)
        {
            await new FaultResult(refused).ExecuteAsync(httpContext);
            return;
        }

        // Open first: what changes while the first frame is made comes as the second.
        using var view = hub.Open(scope);
        if (view is null)
        {
            await new FaultResult(TooMany()).ExecuteAsync(httpContext);
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(
            httpContext.RequestAborted, hub.Stopping);
        try
        {
            var lost = EndWhenLost(ended);
            await Write(httpContext.Response, view, ended.Token);
            await ended.CancelAsync();
            await lost;
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The reader has left, or the process stops: the stream simply ends.
            return;
        }
    }

    /// <summary>What is taken away from a reader ends the pages that are open.</summary>
    private async Task EndWhenLost(CancellationTokenSource ended)
    {
        try
        {
            await access.Lost(scope, ended.Token);
            await ended.CancelAsync();
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The page was closed first.
            return;
        }
        catch (JournalUnavailableException)
        {
            // Nobody can say whether the reader may still watch: the page connects again.
            await ended.CancelAsync();
        }
    }

    private async Task Write(HttpResponse response, LiveView view, CancellationToken ended)
    {
        if (await frames.Make(scope, ended) is not { } frame)
        {
            await new FaultResult(Missing()).ExecuteAsync(response.HttpContext);
            return;
        }

        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        var retry = LiveLimits.ReconnectAfter.TotalMilliseconds;
        await response.WriteAsync(
            string.Create(CultureInfo.InvariantCulture, $"retry: {retry}\n\n"), ended);
        while (true)
        {
            await WriteFrame(response, frame, ended);
            frame = await Next(response, view, ended);
        }
    }

    /// <summary>Waits for the next frame and gives signs of life meanwhile.</summary>
    private static async Task<LiveFrame> Next(
        HttpResponse response, LiveView view, CancellationToken ended)
    {
        while (true)
        {
            using var wait = CancellationTokenSource.CreateLinkedTokenSource(ended);
            wait.CancelAfter(LiveLimits.Heartbeat);
            try
            {
                return await view.Frames.ReadAsync(wait.Token);
            }
            catch (OperationCanceledException) when (!ended.IsCancellationRequested)
            {
                await response.Body.WriteAsync(Heartbeat, ended);
                await response.Body.FlushAsync(ended);
            }
        }
    }

    private static async Task WriteFrame(
        HttpResponse response, LiveFrame frame, CancellationToken ended)
    {
        await response.WriteAsync(string.Create(CultureInfo.InvariantCulture,
            $"event: totals\nid: {frame.Position}\ndata: "), ended);
        await response.Body.WriteAsync(frame.Json, ended);
        await response.WriteAsync("\n\n", ended);
        await response.Body.FlushAsync(ended);
    }

    private static Fault TooMany() => new(StatusCodes.Status503ServiceUnavailable, "limit.live",
        new LocalText("实时页面打开过多，请稍后重试。",
            "Too many live views are open. Try again shortly."), RetryAfter: RetryAfter);

    private static Fault Missing() => Fault.Unknown("city",
        "没有这个城市或区镇。", "There is no such city or district.");
}
