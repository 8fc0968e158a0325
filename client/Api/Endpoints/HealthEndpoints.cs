using Network.Client.Api.Http;
using Network.Grains.Kernel;
using Network.Silo.Journal;
using Network.Silo.Rollup;

namespace Network.Client.Api.Endpoints;

/// <summary>For whoever watches over the process: is it alive, can it be used?</summary>
internal static class HealthEndpoints
{
    /// <summary>Totals may be behind the journal by so many positions.</summary>
    private const long LagMax = 10_000;

    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        // Touches nothing: a process that waits for its database must not be restarted for it.
        app.MapGet("/alive", () => Results.Text("alive")).ExcludeFromDescription();
        app.MapGet("/ready", Ready).ExcludeFromDescription();
    }

    private static async Task<IResult> Ready(
        IStore store, LiveTotals totals, CancellationToken cancel)
    {
        using var within = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        within.CancelAfter(AnswerWithin);
        try
        {
            await store.Ping(within.Token);
            var head = await store.ReadHead(within.Token);
            var lag = head - totals.Position;
            return lag <= LagMax
                ? Results.Json(new { ready = true, position = head, lag }, Wire.Options)
                : Refused("totals.behind", "统计汇总尚未跟上日志。",
                    "The totals have not caught up with the journal.");
        }
        catch (Exception failure) when (
            failure is OperationCanceledException or JournalUnavailableException)
        {
            return Refused("store.unavailable", "数据库没有应答。", "The database does not answer.");
        }
    }

    private static FaultResult Refused(string code, string zh, string en) =>
        new(new Fault(StatusCodes.Status503ServiceUnavailable, code, new LocalText(zh, en),
            RetryAfter: RetryAfter));
}
