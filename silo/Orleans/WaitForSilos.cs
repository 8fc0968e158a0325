using Microsoft.Extensions.Logging;
using Orleans;

namespace Network.Silo.Orleans;

/// <summary>A client that starts before any silo waits for one.</summary>
internal sealed class WaitForSilos(ILoggerFactory logs) : IClientConnectionRetryFilter
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly ILogger log = logs.CreateLogger<WaitForSilos>();
    private bool told;

    public async Task<bool> ShouldRetryConnectionAttempt(
        Exception exception, CancellationToken cancellationToken)
    {
        if (!told)
            log.LogWarning("No silo answers yet: {Why}", exception.Message);

        told = true;
        await Task.Delay(BetweenLooks, cancellationToken);
        return true;
    }
}
