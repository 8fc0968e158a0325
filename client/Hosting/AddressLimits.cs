using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Network.Client.Api.Http;
using Network.Client.Configuration;

namespace Network.Client.Hosting;

/// <summary>
/// How much one address may ask for: so many requests a second, so many open live views. What is
/// over is answered at once with 429, never queued.
/// </summary>
internal static class AddressLimits
{
    /// <summary>Name of the limit on open live views.</summary>
    public const string Live = "live";

    /// <summary>Name of the limit on recounts: one at a time in the whole process.</summary>
    public const string Recount = "recount";

    /// <summary>Name of the limit on tries to sign in.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Recounts that may wait for the one under way.</summary>
    private const int RecountsWaitingMax = 16;

    private const int RefillsPerSecond = 10;

    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    public static IServiceCollection AddAddressLimits(
        this IServiceCollection services, LimitSettings limits, SignInSettings signIn) =>
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                IsProbe(context)
                    ? RateLimitPartition.GetNoLimiter("probe")
                    : RateLimitPartition.GetTokenBucketLimiter(Address(context),
                        _ => Bucket(limits)));
            options.AddPolicy(Live, context =>
                RateLimitPartition.GetConcurrencyLimiter(Address(context), _ =>
                    new ConcurrencyLimiterOptions
                    {
                        PermitLimit = limits.LiveConnectionsPerAddressMax,
                        QueueLimit = 0,
                    }));
            options.AddPolicy(SignIn, context =>
                RateLimitPartition.GetFixedWindowLimiter(Address(context), _ =>
                    new FixedWindowRateLimiterOptions
                    {
                        PermitLimit = signIn.PerMinuteMax,
                        Window = TimeSpan.FromMinutes(1),
                        QueueLimit = 0,
                    }));
            options.AddConcurrencyLimiter(Recount, recount =>
            {
                recount.PermitLimit = 1;
                recount.QueueLimit = RecountsWaitingMax;
            });
            options.OnRejected = async (rejected, _) =>
                await new FaultResult(Fault.TooMany(Wait(rejected.Lease)))
                    .ExecuteAsync(rejected.HttpContext);
        });

    private static TokenBucketRateLimiterOptions Bucket(LimitSettings limits) => new()
    {
        TokenLimit = limits.RequestsBurst,
        TokensPerPeriod = Math.Max(1, limits.RequestsPerSecond / RefillsPerSecond),
        ReplenishmentPeriod = TimeSpan.FromSeconds(1.0 / RefillsPerSecond),
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    private static bool IsProbe(HttpContext context) =>
        context.Request.Path == "/alive" || context.Request.Path == "/ready";

    private static string Address(HttpContext context) =>
        context.Connection.RemoteIpAddress?.ToString() ?? "local";

    private static TimeSpan Wait(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : RetryAfter;
}
