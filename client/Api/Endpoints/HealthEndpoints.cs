using Network.Client.Api.Http;
using Network.Grains.Kernel;
using Network.Silo;
using Network.Silo.Journal;
using Network.Silo.Rollup;

namespace Network.Client.Api.Endpoints;

/// <summary>For whoever watches over the process: is it alive, can it be used?</summary>
internal static class HealthEndpoints
{
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
        var ready = await Readiness.Of(store, totals, cancel);
        return !ready.StoreAnswers
            ? Refused("store.unavailable", "数据库没有应答。", "The database does not answer.")
            : !ready.TotalsFollow
            ? Refused("totals.behind", "统计汇总尚未跟上日志。",
                "The totals have not caught up with the journal.")
            : Results.Json(
                new { ready = true, position = ready.Position, lag = ready.Lag }, Wire.Options);
    }

    private static FaultResult Refused(string code, string zh, string en) =>
        new(new Fault(StatusCodes.Status503ServiceUnavailable, code, new LocalText(zh, en),
            RetryAfter: RetryAfter));
}
