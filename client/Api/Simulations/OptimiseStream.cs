using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Network.Client.Api.Http;
using Network.Grains.Kernel;
using Network.Grains.Simulation.Optimise;
using Network.Silo.Simulations;

namespace Network.Client.Api.Simulations;

/// <summary>
/// Writes an optimisation as server-sent events: <c>progress</c> with the best so far, and
/// <c>result</c>. A reader who goes away stops it.
/// </summary>
internal sealed class OptimiseStream(SimulationDesk desk, OptimiseRequest request) : IResult
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(
            httpContext.RequestAborted,
            httpContext.RequestServices.GetRequiredService<IHostApplicationLifetime>()
                .ApplicationStopping);
        var reports = Channel.CreateBounded<OptimiseProgress>(
            new BoundedChannelOptions(SimulateLimits.ReportsMax)
            {
                FullMode = BoundedChannelFullMode.DropOldest,
            });
        var racing = Race(reports.Writer, ended.Token);
        try
        {
            var response = httpContext.Response;
            response.ContentType = "text/event-stream; charset=utf-8";
            response.Headers.CacheControl = "no-store";
            response.Headers["X-Accel-Buffering"] = "no";
            await Tell(response, reports.Reader, ended.Token);
            await Write(response, "result", await racing, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The reader has left, or the process stops.
        }
        catch (SimulationsBusyException) when (!httpContext.Response.HasStarted)
        {
            await new FaultResult(Fault.Overloaded(SimulationsBusyException.RetryAfter))
                .ExecuteAsync(httpContext);
        }
        finally
        {
            await ended.CancelAsync();
            await racing.ContinueWith(_ => { }, CancellationToken.None,
                TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private async Task<OptimiseResult> Race(
        ChannelWriter<OptimiseProgress> reports, CancellationToken cancel)
    {
        try
        {
            return await desk.Optimise(request, new Told(reports), cancel);
        }
        finally
        {
            reports.Complete();
        }
    }

    private static async Task Tell(HttpResponse response,
        ChannelReader<OptimiseProgress> reports, CancellationToken ended)
    {
        while (await IsMore(response, reports, ended))
        {
            while (reports.TryRead(out var report))
            {
                await Write(response, "progress", report, ended);
            }
        }
    }

    /// <summary>Waits, and gives signs of life meanwhile.</summary>
    private static async Task<bool> IsMore(HttpResponse response,
        ChannelReader<OptimiseProgress> reports, CancellationToken ended)
    {
        var more = reports.WaitToReadAsync(ended).AsTask();
        while (await Task.WhenAny(more, Task.Delay(Heartbeat, ended)) != more)
        {
            ended.ThrowIfCancellationRequested();
            await response.WriteAsync(": still here\n\n", ended);
            await response.Body.FlushAsync(ended);
        }

        return await more;
    }

    private static async Task Write<T>(
        HttpResponse response, string name, T value, CancellationToken ended)
    {
        await response.WriteAsync($"event: {name}\ndata: ", Encoding.UTF8, ended);
        await JsonSerializer.SerializeAsync(response.Body, value, Wire.Options, ended);
        await response.WriteAsync("\n\n", Encoding.UTF8, ended);
        await response.Body.FlushAsync(ended);
    }

    private sealed class Told(ChannelWriter<OptimiseProgress> reports)
        : IProgress<OptimiseProgress>
    {
        public void Report(OptimiseProgress value) => reports.TryWrite(value);
    }
}
